import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays } from 'date-fns';

declare const day: unique symbol;

/** A calendar day in Europe/Istanbul, written `YYYY-MM-DD`; compares as text. No time of day, no zone of the computer. */
export type Day = string & { readonly [day]: true };

/**
 * Whether a text is a day that the calendar has, from 2000 to 2099.
 * The bound keeps every later sum inside four-digit years.
 */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  // Between 2000 and 2099 every fourth year is a leap year.
  const length = month === 2 && year % 4 === 0 ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return date >= 1 && date <= length;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day a text names, or null where it names none. */
export const asDay = (text: unknown): Day | null => (isDay(text) ? text : null);

/** `day(2027, 1, 21)`: the day, or a bug in our own code. */
export function dayOf(year: number, month: number, date: number): Day {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  if (!isDay(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

const istanbul = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Istanbul', dateStyle: 'short' });
const istanbulHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Istanbul',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The day it is in Turkey at an instant, whatever the computer's zone; a clock outside 2000–2099 counts as its nearest day. */
export function dayAt(now: Date): Day {
  const text = Number.isNaN(now.getTime()) ? '' : istanbul.format(now);
  if (isDay(text)) return text;
  return now.getTime() > Date.UTC(2099, 0) ? dayOf(2099, 12, 31) : dayOf(2000, 1, 1);
}

/** The hour of the day (0–23) in Turkey at an instant. */
export const hourAt = (now: Date): number => (Number.isNaN(now.getTime()) ? 0 : Number(istanbulHour.format(now)));

/** `days` later (earlier where negative). */
export const addDays = (from: Day, days: number): Day => toDay(addDaysTo(new UTCDateMini(from), days));

/** `months` later; the 31st becomes the shorter month's last day. */
export const addMonths = (from: Day, months: number): Day => toDay(addMonthsTo(new UTCDateMini(from), months));

/** Days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));

const toText = (date: Date): string => date.toISOString().slice(0, 10);

function toDay(date: Date): Day {
  const text = toText(date);
  if (isDay(text)) return text;
  // Sums past the bounds stop at them: a record may hold any day up to 2099-12-31.
  return date.getUTCFullYear() > 2099 ? dayOf(2099, 12, 31) : dayOf(2000, 1, 1);
}
