import { dayOf } from '../../calendar/day';
import type { KnownOffice, Sourced } from '../office';
import { office as aksaray } from './aksaray';

const CHECKED_ON = dayOf(2026, 11, 23);

/** Taken over from Aksaray, for want of a source that holds in every province: caution at most. */
const borrowed = <T>(from: Sourced<T>): Sourced<T> => ({ ...from, own: false });

/** Any other province: what Kamu SM says for all, and Aksaray's rules as something to ask the own unit about. */
export const office: KnownOffice = {
  id: 'genel',
  name: { tr: 'Genel (Kamu SM)', en: 'General (Kamu SM)' },
  holds: 'elsewhere',
  choice: {
    tr: { name: 'Başka bir il', more: 'Başka bir il. Biriminizin kuralları farklı olabilir; ona sorun.' },
    en: { name: 'Another province', more: "Another province. Your unit's rules may differ; ask it." },
  },
  unit: {
    value: { name: 'İl MEM MEBBİS Birimi', address: null },
    source: { source: 'kamusm-meb-page' },
    checkedOn: CHECKED_ON,
    own: true,
  },
  // Copies of Kamu SM's directive: the certificate has not ended and «en fazla 3 ay» are left.
  renewalWindow: {
    value: { months: 3, days: 90, letsExactlyIn: true },
    source: { source: 'kamusm-directive' },
    checkedOn: CHECKED_ON,
    own: true,
  },
  productionMonths: borrowed(aksaray.productionMonths),
  coverLetter: borrowed(aksaray.coverLetter),
  wetRenewalInTime: borrowed(aksaray.wetRenewalInTime),
  renewalAfterExpiry: borrowed(aksaray.renewalAfterExpiry),
  lostAsRenewal: borrowed(aksaray.lostAsRenewal),
};
