import type { KamuSmPage } from '../kamusm-page';
import { REASON } from '../request';
import { ACT, CHOICE, FIELD, HEADING, type Look, type Sign, TEXT, TITLE } from '../signs';

const SHOWN: readonly Sign[] = [
  [FIELD + TEXT, /^kurum sicil/m],
  [FIELD + TEXT, /^kurum ad/m],
  [FIELD + TEXT, /^kart okuyucu t/m],
  [FIELD + TEXT, /^sertifika sure/m],
  [FIELD + TEXT, /^guvenlik sozcug/m],
  [FIELD + TEXT + HEADING, REASON],
];

/** What stands on it alone: the institution, the secret word and the like are asked for on every personal page. */
const OWN: readonly Sign[] = [
  [FIELD, /^kart okuyucu t|^sertifika sure/m],
  [CHOICE, /mini kart okuyucu|^\d yil$/m],
  // «Neden» and «Talep nedeni» are asked of appointments and complaints, too.
  [
    FIELD + TEXT + HEADING,
    /\b(?:basvuru|yenileme|muracaat)\w* (?:yapma )?(?:neden|sebe[bp])\w*(?: (?:sec\w*|zorunlu))?$/m,
  ],
  [FIELD + TEXT + CHOICE, /yayi?n?lansin/],
  [HEADING + TEXT + TITLE, /basvuru formu(?: ve taahhut\w*)?$/m],
  [ACT, /formu? onayla/],
];

/** The application form, on the application portals and for those whose institution has pre-applied in the self-service. */
const applicationForm: Look = {
  portals: ['bp', 'bs', 'oi'],
  must: OWN,
  signs: [
    ...SHOWN,
    [CHOICE, /^yenileme\b|^sertifika yenile|^kayip/m],
    [CHOICE, /mini kart okuyucu/],
    [CHOICE, /^\d yil$/m],
    [FIELD + TEXT + CHOICE, /yayi?n?lansin/],
    [HEADING + TEXT + TITLE, /basvuru formu(?: ve taahhut\w*)?$/m],
    [ACT, /formu? onayla/],
  ],
  enough: 2,
  asks: true,
};

/** The same once more to look over, before it goes on: nothing to fill in. */
const applicationReview: Look = {
  portals: ['bp', 'bs', 'oi'],
  must: [[ACT, /^(?:(?:bilgi|basvuru|form)\w* )*(?:(?:dogru(?:dur)? )?(?:onayl|devam|ileri)|dogru(?:dur)?$)/m]],
  signs: SHOWN,
  enough: 4,
  soft: true,
};

export const page: KamuSmPage = {
  kind: 'application-form',
  groups: ['application', 'login-and-form', 'form-and-later', 'shows-request', 'sends'],
  rank: 30,
  looks: [applicationForm, applicationReview],
};
