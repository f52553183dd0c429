import { ACT, FIELD, HEADING, type PageSigns, TEXT, TITLE } from '../signs';

/** The old portal sends its access password once more. */
export const passwordResend: PageSigns = {
  kind: 'password-resend',
  portals: ['bs'],
  signs: [
    [ACT + HEADING + TEXT + TITLE, /(?:parola|sifre)\w* (?:\w+ )?(?:gonder|hatirlat|unut|iste)/],
    [FIELD, /kimlik n|resimde|eposta|cep tel|guvenlik/],
    [ACT, /gonder/],
  ],
  enough: 2,
};
