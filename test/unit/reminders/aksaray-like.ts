import { dayOf } from '../../../lib/calendar/day';
import type { Office } from '../../../lib/offices/office';

const sourced = <T>(value: T, own = true) => ({
  value,
  source: { source: 'notice', article: 9 } as const,
  checkedOn: dayOf(2026, 11, 1),
  own,
});

/** An office with the notice's values, so that a change of Aksaray's data is no change of these tests. */
export const office: Office = {
  id: 'aksaray',
  name: { tr: 'Birim', en: 'Unit' },
  unit: sourced({ name: 'Birim', address: null }),
  renewalWindow: sourced({ months: 3, days: 90 }),
  productionMonths: sourced(1),
  coverLetter: sourced('demanded'),
  wetRenewalInTime: sourced('rejected'),
  renewalAfterExpiry: sourced('e-onay-or-wet'),
  lostAsRenewal: sourced('rejected'),
};

export const undemanding: Office = { ...office, coverLetter: sourced('not-needed') };
export const takesOthers: Office = { ...office, wetRenewalInTime: sourced('accepted') };
export const wetOnly: Office = { ...office, renewalAfterExpiry: sourced('wet-only') };
export const takenOver: Office = { ...office, coverLetter: sourced('demanded', false) };
