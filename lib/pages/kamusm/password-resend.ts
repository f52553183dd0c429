import type { PageSigns } from '../signs';

/** The old portal sends its access password once more. */
export const passwordResend: PageSigns = {
  kind: 'password-resend',
  portals: ['bs'],
  signs: [
    {
      in: ['act', 'heading', 'text', 'title'],
      says: /parola\w* (?:\w+ )?(?:gonder|hatirlat|unut|iste)|sifre\w* (?:gonder|unut)/,
    },
    { in: ['field'], says: /kimlik (?:no|num)|^resimdeki|eposta|cep tel|guvenlik/ },
    { in: ['act'], says: /gonder/ },
  ],
  enough: () => 2,
  firm: true,
};
