import type { PageSigns } from '../signs';

export const selfServiceLogin: PageSigns = {
  kind: 'self-service-login',
  portals: ['oi'],
  signs: [
    { in: ['act', 'link'], says: /^edevlet (?:\w+ )?(?:ile |kapisi\w* )?(?:giris|git)\w*|^edevlet/ },
    { in: ['heading', 'text', 'title', 'prose'], says: /online islem|edevlet/ },
    { in: ['act', 'link'], says: /^giris(?: yap\w*)?$/ },
  ],
  enough: () => 2,
  firm: false,
};

/** With a password, with the card, and the SMS code that follows. */
export const oldSelfServiceLogin: PageSigns = {
  kind: 'self-service-login',
  portals: ['nb'],
  signs: [
    {
      in: ['heading', 'text', 'title', 'choice', 'act', 'link'],
      says: /kullanici dogrulama|sifreli giris|sms onay|imzali giris|kullanici giris/,
    },
    { in: ['field'], says: /kimlik no|kimlik num/ },
    { in: ['field'], says: /^resimdeki|guvenlik kod/ },
    { in: ['field'], says: /guvenlik sozcug|onay kod|sms kod/ },
    { in: ['act'], says: /^giris|sozcugumu unut|form onayla|^gonder$|^onay$|^tamam$/ },
    { in: ['choice'], says: /\bakis\b/ },
    { in: ['text', 'prose'], says: /cep tel|onay kod|\bsms\b/ },
  ],
  enough: () => 2,
  firm: true,
};
