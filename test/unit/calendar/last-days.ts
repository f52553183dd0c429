import { addDays, type Day, dayOf } from '../../../lib/calendar/day';

const FIRST = dayOf(2020, 1, 1);
const LAST = dayOf(2040, 12, 31);

/** Every day from 2020 to 2040 as a certificate's last one. */
export const asLastDays: readonly Day[] = Array.from({ length: 7671 }, (_, index) => addDays(FIRST, index));

if (asLastDays.at(-1) !== LAST) throw new Error(`the days end on ${asLastDays.at(-1)}`);
