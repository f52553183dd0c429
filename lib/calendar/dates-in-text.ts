import { asDay, type Day } from './day';
import { dayInTurkey, markTimes, NAMED_ZONE, TIME_MARK, type TimeInText, timeAt, zoneAhead } from './times-in-text';

/** A date found in a text. */
export interface DateInText {
  /** Null where no calendar of this century has such a day. */
  readonly day: Day | null;
  /** It can be read in one way only, and is not the beginning of another date. */
  readonly certain: boolean;
}

/**
 * The months as they begin once folded, with the English ones for who types English. Turkish and English beginnings
 * never name two different months («mar» is March in both, «may» May).
 */
const MONTHS: readonly (readonly string[])[] = [
  ['ocak', 'january'],
  ['subat', 'february'],
  ['mart', 'march'],
  ['nisan', 'april'],
  ['mayis', 'may'],
  ['haziran', 'june'],
  ['temmuz', 'july'],
  ['agustos', 'august'],
  ['eylul', 'september'],
  ['ekim', 'october'],
  ['kasim', 'november'],
  ['aralik', 'december'],
];

const WEEKDAYS =
  /(?<![a-z])(?:pazartesi|sali|carsamba|persembe|cumartesi|cuma|pazar|pzt|sal|car|per|cum|cmt|cts|paz|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![a-z])(?: gunu(?![a-z]))?[.,]?/g;

const beginnings = (name: string) => Array.from({ length: name.length - 2 }, (_, i) => name.slice(0, name.length - i));
const MONTH = `(?<word>${MONTHS.flat().flatMap(beginnings).join('|')})(?![a-z])`;
const DATE = '(?<date>\\d{1,2})';
const LAST_DATE = '(?<last>\\d{1,2})';
const NUMBER = '(?<month>\\d{1,2})';
const YEAR = "'?(?<year>\\d{4})(?!\\d)";
const SHORT_YEAR = "'?(?<short>\\d{2})(?!\\d)";
const GAP = '[ ./,-]{0,3}';
const LOOSE = '[ ./,-]{1,3}';
const WITHIN = `(?:(?<within>${TIME_MARK})(?: [a-z]{2,5})?${GAP})?`;
const AFTER = `(?:[t, ]{0,3}(?<after>${TIME_MARK}))?(?: ?\\(?(?<zone>${NAMED_ZONE}))?`;
/** «20-21 Ocak 2027» is two days: the second is not read alone. */
const NO_RANGE = '(?<!\\d|(?<![\\d./-])\\d{1,2} ?[-/] ?)';

const dayThenMonth = (year: string) =>
  `${NO_RANGE}${DATE}(?:st|nd|rd|th)?${GAP}(?:of )?${MONTH}${GAP}${WITHIN}${year}${AFTER}`;
const monthThenDay = `(?<![a-z])${MONTH}${GAP}${DATE}(?!\\d)(?:st|nd|rd|th)?${GAP}${WITHIN}${YEAR}${AFTER}`;
const yearThenMonth = `(?<!\\d)(?<year>\\d{4})${GAP}${MONTH}${GAP}${LAST_DATE}(?!\\d)${AFTER}`;

/** Both gaps alike, so that a number beside a date is not taken for a part of it. */
const SEPARATORS = ['\\.', '/', '-'] as const;
const dayFirst = (s: string, year: string) =>
  `(?<!\\d|\\d${s})${DATE} ?(?<sep>${s}) ?${NUMBER} ?${s} ?${year}(?!${s}\\d)${AFTER}`;
const yearFirst = (s: string) =>
  `(?<!\\d|\\d${s})(?<year>\\d{4}) ?${s} ?${NUMBER} ?${s} ?${LAST_DATE}(?!\\d|${s}\\d)${AFTER}`;

const FULL = [
  dayThenMonth(YEAR),
  monthThenDay,
  yearThenMonth,
  ...SEPARATORS.flatMap((s) => [yearFirst(s), dayFirst(s, YEAR)]),
];
const SHORT = [dayThenMonth(SHORT_YEAR), ...SEPARATORS.map((s) => dayFirst(s, SHORT_YEAR))];
/** Only where a text holds nothing plainer. */
const LAST = [
  `(?<!\\d)(?<eight>\\d{8})(?!\\d)${AFTER}`,
  `(?<!\\d${GAP})${DATE}${LOOSE}${NUMBER}${LOOSE}${YEAR}(?!${GAP}\\d)${AFTER}`,
  `(?<!\\d${GAP})(?<year>\\d{4})${LOOSE}${NUMBER}${LOOSE}${LAST_DATE}(?!\\d|${GAP}\\d)${AFTER}`,
  `^${DATE}${LOOSE}${NUMBER}${LOOSE}${SHORT_YEAR}$`,
];
const globally = (source: string) => new RegExp(source, 'g');
const PLAIN = [...FULL, ...SHORT].map(globally);
const FALLBACK = LAST.map(globally);

type Groups = Readonly<Record<string, string | undefined>>;

/** The dates of a folded text ({@link foldText}), each once for every time it stands there. */
export function datesInText(folded: string): readonly DateInText[] {
  const { text, times } = markTimes(folded.replace(WEEKDAYS, ' ').replace(/ +/g, ' '));
  const plain = take(text, PLAIN);
  const found = plain.length > 0 ? plain : take(text, FALLBACK);
  const [first] = times;
  return found.map((groups) => {
    const day = dayOfGroups(groups);
    // A time that stands apart («23:30 GMT, 21 Jan 2027») can only be the date's where there is one of each.
    const time =
      timeAt(groups.within ?? groups.after, times) ?? (found.length === 1 && times.length === 1 ? first : null);
    return { day: day && time ? moved(day, time, groups.zone) : day, certain: isCertain(groups) };
  });
}

function moved(day: Day, time: TimeInText, zoneAfterYear: string | undefined): Day {
  const ahead = time.ahead ?? zoneAhead(zoneAfterYear);
  return ahead === null ? day : dayInTurkey(day, time.minutes, ahead);
}

/** Every match of the patterns in their order; what one has taken no other sees. */
function take(text: string, patterns: readonly RegExp[]): readonly Groups[] {
  const found: Groups[] = [];
  let left = text;
  for (const pattern of patterns) {
    left = left.replace(pattern, (...match) => {
      found.push(match.at(-1));
      return ' | ';
    });
  }
  return found;
}

function dayOfGroups({ eight, year, short, month, word, date, last }: Groups): Day | null {
  if (eight) {
    const [a, b, c, d] = [eight.slice(0, 2), eight.slice(2, 4), eight.slice(4, 6), eight.slice(6)];
    return asDay(`${c}${d}-${b}-${a}`) ?? asDay(`${a}${b}-${c}-${d}`);
  }
  const number = word ? MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1 : month;
  const two = (part: string | number | undefined) => String(part).padStart(2, '0');
  // Certificates and letters of this product lie in this century.
  return asDay(`${year ?? `20${short}`}-${two(number)}-${two(date ?? last)}`);
}

function isCertain({ short, sep, month, date, last }: Groups): boolean {
  if (short) return false;
  if (last) return last.length === 2;
  // Dots are how dates are written here; a slash or a hyphen stands elsewhere too, with the month first.
  return !month || sep === '.' || Number(date) > 12 || Number(date) === Number(month);
}

/** Small letters without their marks, whatever the casing («ŞUBAT», «SUBAT», «şubat»); every kind of blank, dash and apostrophe as one. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}\p{Co}]/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[ .,]+|[ .,]+$/g, '');

/** «21 Ocak», «21.01»: a day of the year, the year not said. */
const YEARLESS = new RegExp(
  `(?<!\\d)\\d{1,2}${GAP}${MONTH}(?!${GAP}\\d)|(?<![a-z])${MONTH.replace('<word>', '<first>')}${GAP}\\d{1,2}(?!\\d|${GAP}\\d)|^\\d{1,2}${LOOSE}\\d{1,2}$`,
);
export const namesNoYear = (folded: string): boolean =>
  YEARLESS.test(markTimes(folded.replace(WEEKDAYS, ' ')).text.trim());
