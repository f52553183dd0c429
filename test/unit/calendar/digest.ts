import { createHash } from 'node:crypto';
import {
  certificateState,
  daysLeft,
  productionStartsOn,
  renewedCardWorksFrom,
} from '../../../lib/calendar/certificate';
import { addDays, dayAt, hourAt } from '../../../lib/calendar/day';
import { renewalWindow } from '../../../lib/calendar/renewal-window';
import { longDay, onDay, shortDay } from '../../../lib/saying/dates';
import { asLastDays } from './last-days';

/** What the calendar says of every last day from 2020 to 2040 around the days that matter, as one number. */
export function calendarDigest(): string {
  const hash = createHash('sha256');
  for (const end of asLastDays) {
    hash.update(`${productionStartsOn(end, 1)} ${renewedCardWorksFrom(end)} ${longDay(end, 'tr')} ${onDay(end)}`);
    hash.update(shortDay(end, 'en'));
    for (const before of [92, 91, 90, 89, 88, 1, 0, -1]) {
      const today = addDays(end, -before);
      const { verdict, opensOn } = renewalWindow(end, today, { months: 3, days: 90 });
      hash.update(`${verdict} ${opensOn} ${certificateState(end, today)} ${daysLeft(end, today)}`);
    }
  }
  // Every hour over a year, so that each zone's own midnights and clock changes are passed.
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) {
    hash.update(`${dayAt(new Date(at))} ${hourAt(new Date(at))}`);
  }
  return hash.digest('hex');
}
