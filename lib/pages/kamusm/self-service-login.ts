import type { KamuSmPage } from '../kamusm-page';
import { ACT, CHOICE, FIELD, HEADING, LINK, type Look, PROSE, TEXT, TITLE } from '../signs';

/** The entrance of the self-service, by e-Devlet. */
const selfServiceLogin: Look = {
  portals: ['oi'],
  signs: [
    [ACT + LINK, /^edevlet/m],
    [HEADING + TEXT + TITLE + PROSE, /online islem|edevlet/],
    [ACT + LINK, /^giris(?: yap\w*)?$/m],
  ],
  enough: 2,
  soft: true,
};

/** The old self-service's entrance: with a password, with the card, and the SMS code that follows. */
const oldSelfServiceLogin: Look = {
  portals: ['nb'],
  signs: [
    [HEADING + TEXT + TITLE + CHOICE + ACT + LINK, /kullanici (?:dogrulama|giris)|sifreli giris|imzali giris|sms onay/],
    [FIELD, /kimlik n/],
    [FIELD, /resimde|guvenlik kod/],
    [FIELD, /guvenlik sozcug|(?:onay|sms) kod/],
    [ACT, /^giris|sozcugumu unut|form onayla|^(?:gonder|onay|tamam)$/m],
    [CHOICE, /\bakis\b/],
    [TEXT + PROSE, /cep tel|onay kod|\bsms\b/],
  ],
  enough: 2,
};

export const page: KamuSmPage = {
  kind: 'self-service-login',
  groups: [],
  rank: 70,
  looks: [oldSelfServiceLogin, selfServiceLogin],
};
