import { dayOf } from '../../calendar/day';
import type { KnownOffice, Sourced } from '../office';
import { office as aksaray } from './aksaray';

const CHECKED_ON = dayOf(2026, 11, 23);

/** Taken over from Aksaray, for want of a source that holds in every province: caution at most. */
const borrowed = <T>(from: Sourced<T>): Sourced<T> => ({ ...from, own: false });

/** Any other province: what Kamu SM says for all, and Aksaray's rules as something to ask the own unit about. */
export const office: KnownOffice = {
  id: 'genel',
  name: { tr: 'Başka bir il', en: 'Another province' },
  holds: 'elsewhere',
  choice: {
    tr: { name: 'Başka bir il', more: 'Kuralları farklı olabilir; oranın MEBBİS Birimine sorun.' },
    en: { name: 'Another province', more: 'Its rules may differ; ask its MEBBİS unit.' },
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
