import { REASON } from '../request';
import { ACT, CHOICE, FIELD, HEADING, type PageSigns, TEXT, TITLE } from '../signs';

/** The application form, on the application portals and for those whose institution has pre-applied in the self-service. */
export const applicationForm: PageSigns = {
  kind: 'application-form',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    [FIELD + TEXT, /^kurum sicil/],
    [FIELD + TEXT, /^kurum ad/],
    [FIELD + TEXT, /^kart okuyucu t/],
    [FIELD + TEXT, /^sertifika sure/],
    [FIELD + TEXT, /^guvenlik sozcug/],
    [FIELD + TEXT + HEADING, REASON],
    [CHOICE, /^yenileme\b|^sertifika yenile|^kayip/],
    [CHOICE, /mini kart okuyucu/],
    [CHOICE, /^\d yil$/],
    [FIELD + TEXT + CHOICE, /yayi?n?lansin/],
    [HEADING + TEXT + TITLE, /basvuru formu(?: ve taahhut\w*)?$/],
    [ACT, /formu? onayla/],
  ],
  enough: 2,
};
