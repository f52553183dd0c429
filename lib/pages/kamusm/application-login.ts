import type { KamuSmPage } from '../kamusm-page';
import { ACT, FIELD, HEADING, type Look, TEXT, TITLE } from '../signs';

/** The entrance of an application paid by the institution (`/bp/meb.go`). */
const applicationLogin: Look = {
  portals: ['bp'],
  signs: [
    [FIELD, /kimlik n/],
    [FIELD, /resimde|guvenlik kod|dogrulama kod|captcha/],
    [FIELD, /^dogum yer/m],
    [FIELD, /^dogum tar/m],
    [FIELD, /^adi?(?:niz)?$/m],
    [FIELD, /^soyad/m],
  ],
  // Other institutions' entrances look alike: away from MEB's own, nearly all of it must be there.
  enough: 5,
  at: { path: '/bp/meb.go', enough: 2 },
  asks: true,
};

/** The entrance of the old portal, with its e-mailed password. */
const oldApplicationLogin: Look = {
  portals: ['bs'],
  must: [[FIELD, /erisim parola/]],
  signs: [
    [FIELD, /kimlik n|resimde|guvenlik kod/],
    [ACT, /giris/],
    [HEADING + TEXT + TITLE, /basvuru formu|kullanici giris/],
  ],
  enough: 1,
};

export const page: KamuSmPage = {
  kind: 'application-login',
  groups: ['application', 'login-and-form'],
  rank: 50,
  looks: [applicationLogin, oldApplicationLogin],
};
