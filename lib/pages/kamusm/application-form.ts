import { REASON } from '../request';
import { ACT, CHOICE, FIELD, HEADING, type PageSigns, TEXT, TITLE } from '../signs';

/** The application form, on the application portals and for those whose institution has pre-applied in the self-service. */
export const applicationForm: PageSigns = {
  kind: 'application-form',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    [FIELD + TEXT, /^kurum sicil/m],
    [FIELD + TEXT, /^kurum ad/m],
    [FIELD + TEXT, /^kart okuyucu t/m],
    [FIELD + TEXT, /^sertifika sure/m],
    [FIELD + TEXT, /^guvenlik sozcug/m],
    [FIELD + TEXT + HEADING, REASON],
    [CHOICE, /^yenileme\b|^sertifika yenile|^kayip/m],
    [CHOICE, /mini kart okuyucu/],
    [CHOICE, /^\d yil$/m],
    [FIELD + TEXT + CHOICE, /yayi?n?lansin/],
    [HEADING + TEXT + TITLE, /basvuru formu(?: ve taahhut\w*)?$/m],
    [ACT, /formu? onayla/],
  ],
  enough: 2,
};
