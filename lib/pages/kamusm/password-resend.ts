import type { KamuSmPage } from '../kamusm-page';
import { ACT, FIELD, HEADING, type Look, TEXT, TITLE } from '../signs';

/** The old portal sends its access password once more. */
const look: Look = {
  portals: ['bs'],
  signs: [
    [ACT + HEADING + TEXT + TITLE, /(?:parola|sifre)\w* (?:\w+ )?(?:gonder|hatirlat|unut|iste)/],
    [FIELD, /kimlik n|resimde|eposta|cep tel|guvenlik/],
    [ACT, /gonder/],
  ],
  enough: 2,
};

export const page: KamuSmPage = {
  kind: 'password-resend',
  groups: [],
  rank: 60,
  looks: [look],
};
