import { dayOf } from '../../calendar/day';
import { type Article, article } from '../../vocabulary/sources';
import type { KnownOffice, Sourced } from '../office';

const CHECKED_ON = dayOf(2026, 11, 23);

const by = <T>(number: Article, value: T): Sourced<T> => ({
  value,
  source: article(number),
  checkedOn: CHECKED_ON,
  own: true,
});

/** The Aksaray MEBBİS unit: its notice of eleven articles. */
export const office: KnownOffice = {
  id: 'aksaray',
  name: { tr: 'Aksaray', en: 'Aksaray' },
  holds: 'at-first',
  choice: {
    tr: { name: 'Aksaray', more: 'Kurallar birimin kendi duyurusundan.' },
    en: { name: 'Aksaray', more: "Rules from the unit's own notice." },
  },
  province: 'Aksaray',
  unit: by(8, { name: 'Aksaray İl Millî Eğitim Müdürlüğü MEBBİS Birimi', address: null }),
  // The notice says «3 ay» and does not define it; 90 days is the other reading (see lib/calendar/renewal-window.ts).
  renewalWindow: by(9, { months: 3, days: 90 }),
  productionMonths: by(10, 1),
  coverLetter: by(8, 'demanded'),
  wetRenewalInTime: by(9, 'rejected'),
  renewalAfterExpiry: by(7, 'e-onay-or-wet'),
  lostAsRenewal: by(9, 'rejected'),
};
