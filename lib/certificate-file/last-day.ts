import { asDay, type Day, dayAt } from '../calendar/day';

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(?:(\d\d)(?:(\d\d)(?:[.,]\d+)?)?)?(Z|[+-]\d{4})?$/;

/**
 * The last day of a certificate: the day it is in Istanbul at its end.
 *
 * @param text a UTCTime («270120213000Z») or, where `fourDigits`, a GeneralizedTime
 * @returns null where it is no time, or one that this product's calendar doesn't have
 */
export function lastDayOf(text: string, fourDigits: boolean): Day | null {
  const [, y, month, day, hour, minute, second, zone] = (fourDigits ? GENERALIZED_TIME : UTC_TIME).exec(text) ?? [];
  // RFC 5280, 4.1.2.5.1: two digits from 50 on are of the century before.
  const year = fourDigits || !y ? y : `${Number(y) < 50 ? 20 : 19}${y}`;
  if (!asDay(`${year}-${month}-${day}`)) return null;
  const [h, m, s] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  if (h > 23 || m > 59 || s > 60) return null;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), h, m, s) - minutesAhead(zone) * 60_000;
  return dayAt(new Date(at));
}

/** How far a zone («+0300») is ahead of UTC. */
function minutesAhead(zone = 'Z'): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return zone.startsWith('-') ? -minutes : minutes;
}
