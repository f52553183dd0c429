import { REASON } from '../request';
import { ACT, CHOICE, FIELD, HEADING, type PageSigns, type Sign, TEXT, TITLE } from '../signs';

const SHOWN: readonly Sign[] = [
  [FIELD + TEXT, /^kurum sicil/m],
  [FIELD + TEXT, /^kurum ad/m],
  [FIELD + TEXT, /^kart okuyucu t/m],
  [FIELD + TEXT, /^sertifika sure/m],
  [FIELD + TEXT, /^guvenlik sozcug/m],
  [FIELD + TEXT + HEADING, REASON],
];

/** The application form, on the application portals and for those whose institution has pre-applied in the self-service. */
export const applicationForm: PageSigns = {
  kind: 'application-form',
  portals: ['bp', 'bs', 'oi'],
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
};

/** The same once more to look over, before it goes on: nothing to fill in. */
export const applicationReview: PageSigns = {
  kind: 'application-form',
  portals: ['bp', 'bs', 'oi'],
  must: [ACT, /^(?:bilgi\w* )?(?:onayl|devam|ileri)/m],
  signs: SHOWN,
  enough: 4,
  soft: true,
};
