import { REASON } from '../request';
import type { PageSigns } from '../signs';

/** The application form, on the application portals and for those whose institution has pre-applied in the self-service. */
export const applicationForm: PageSigns = {
  kind: 'application-form',
  portals: ['bp', 'bs', 'oi'],
  signs: [
    { in: ['field', 'text'], says: /^kurum sicil/ },
    { in: ['field', 'text'], says: /^kurum ad/ },
    { in: ['field', 'text'], says: /^kart okuyucu (?:tip|tur)/ },
    { in: ['field', 'text'], says: /^sertifika sure/ },
    { in: ['field', 'text'], says: /^guvenlik sozcug/ },
    { in: ['field', 'text', 'heading'], says: REASON },
    { in: ['choice'], says: /^yenileme\b|^sertifika yenile|^kayip\b/ },
    { in: ['choice'], says: /mini kart okuyucu/ },
    { in: ['choice'], says: /^\d yil$/ },
    { in: ['field', 'text', 'choice'], says: /yayi(?:n)?lansin/ },
    { in: ['heading', 'text', 'title'], says: /basvuru formu(?: ve taahhut\w*)?$/ },
    { in: ['act'], says: /^(?:basvuru )?formu? onayla/ },
  ],
  enough: () => 2,
  firm: true,
};
