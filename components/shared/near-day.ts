import { type Day, daysBetween } from '../../lib/calendar/day';
import { shortDay } from '../../lib/saying/dates';
import type { Speech } from './speech';

/** Within this many days a day and month can't be taken for another year's. */
const NEAR = 300;

/** «21 Oca», and «21 Oca 2028» where the year would not be clear. */
export function nearDay(day: Day, { today, language }: Pick<Speech, 'today' | 'language'>): string {
  const short = shortDay(day, language);
  return Math.abs(daysBetween(today, day)) > NEAR ? `${short} ${day.slice(0, 4)}` : short;
}
