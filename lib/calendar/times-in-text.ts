import { type Day, dayAt } from './day';

/** A time of day found in a text. `ahead`: what its zone is ahead of UTC, in minutes; null where none is named. */
export interface TimeInText {
  readonly minutes: number;
  readonly ahead: number | null;
}

/** Stands in a text for a time that was found in it: characters that no text of a person has. */
const FIRST_MARK = 0xe000;
const MOST_TIMES = 1_000;
export const TIME_MARK = '[\\ue000-\\ue3e7]';

const OFFSET = '[+-]\\d{1,2}(?::?\\d{2})?';
/** Names that say what they are ahead of; a local name (TRT, EET) says what the clock showed, which is taken as it stands. */
export const NAMED_ZONE = `(?:(?:gmt|utc|ut|z)(?: ?${OFFSET})?(?![a-z\\d]))`;

// An offset without a name is told from the second half of «08:00-12:00» by its plus, or by the seconds before it.
const BARE_OFFSET = '(?:\\+\\d{2}(?::?\\d{2})?|(?<=:\\d{2}:\\d{2}(?:[.,]\\d{1,9})? ?)-\\d{2}:?\\d{2})(?![\\d:./])';
const CLOCK = new RegExp(
  '(?<!\\d)(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?' +
    `(?: ?(?<half>am|pm|a\\.m\\.|p\\.m\\.|oo|os)(?![a-z]))?(?: ?\\(?(?<zone>${NAMED_ZONE}|${BARE_OFFSET})\\)?)?(?!\\d|[./]\\d)`,
  'g',
);

/** As certificates hold it: `20270121213000Z`, with or without a T. */
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})t?(\d{2})(\d{2})(\d{2})z(?![a-z\d])/g;
/** «14.05» and «14.05.09» where they can only be a time: after «saat», or after a year in full. */
const DOTTED = /(?<=saat |20\d{2},? (?:saat )?)([01]?\d|2[0-3])\.([0-5]\d)(?:\.([0-5]\d))?(?![\d/]|\.\d)/g;

/** Takes the times out of a folded text, a mark in the place of each, so that no figure of theirs is read as part of a date. */
export function markTimes(text: string): { readonly text: string; readonly times: readonly TimeInText[] } {
  const times: TimeInText[] = [];
  const marked = text
    .replace(COMPACT, '$1-$2-$3 $4:$5:$6z')
    .replace(DOTTED, (_, h: string, m: string, s?: string) => `${h}:${m}:${s ?? '00'}`)
    .replace(CLOCK, (...found) => {
      const groups: Record<string, string | undefined> = found.at(-1);
      const minutes = minutesOf(groups);
      if (minutes === null || times.length === MOST_TIMES) return found[0];
      times.push({ minutes, ahead: zoneAhead(groups.zone) });
      return String.fromCharCode(FIRST_MARK + times.length - 1);
    })
    .replace(/(?<![a-z])saat(?![a-z])/g, ' ')
    .replace(/ +/g, ' ');
  return { text: marked, times };
}

/** The time that a mark stands for. */
export const timeAt = (mark: string | undefined, times: readonly TimeInText[]): TimeInText | null =>
  (mark && times[mark.charCodeAt(0) - FIRST_MARK]) || null;

function minutesOf({ h, m, s = '0', half }: Record<string, string | undefined>): number | null {
  const hour = Number(h);
  if (Number(m) > 59 || Number(s) > 60) return null;
  if (!half) return hour <= 24 ? hour * 60 + Number(m) : null;
  if (hour < 1 || hour > 12) return null;
  const isAfternoon = half.startsWith('p') || half === 'os';
  return ((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + Number(m);
}

/** Minutes ahead of UTC that a zone's text tells; null where it tells none. */
export function zoneAhead(zone: string | undefined): number | null {
  if (!zone) return null;
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (!sign) return 0;
  const ahead = Number(hours) * 60 + Number(minutes);
  // No zone is further ahead or behind.
  return ahead > 14 * 60 ? null : sign === '-' ? -ahead : ahead;
}

/** The day it was in Turkey when a clock elsewhere showed this day and time. */
export const dayInTurkey = (day: Day, minutes: number, ahead: number): Day =>
  dayAt(new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - ahead) * 60_000));
