import { addDays, addMonths, asDay, type Day } from './day';

export type DateProblem = 'empty' | 'not-a-date' | 'no-such-day' | 'no-year';

export type TypedDate =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: DateProblem };

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

/**
 * Reads a date as people write it here: day first, with dots, slashes, hyphens, spaces or nothing between, the month
 * as a number or a word, the year with four digits or two (20xx); and as computers write it, year first.
 *
 * @returns the day, or what is wrong. A text that is no date at all and one that names a day no calendar has are told apart
 */
export function readTypedDate(text: string): TypedDate {
  const plain = fold(text);
  if (plain === '') return { ok: false, problem: 'empty' };
  const parts = partsOf(plain);
  if (!parts) return { ok: false, problem: 'not-a-date' };
  if (parts.year === null) return { ok: false, problem: 'no-year' };
  const day = asDay(`${parts.year}-${parts.month.padStart(2, '0')}-${parts.date.padStart(2, '0')}`);
  return day ? { ok: true, day } : { ok: false, problem: 'no-such-day' };
}

interface Parts {
  readonly date: string;
  readonly month: string;
  /** Four digits, or null where none was given. */
  readonly year: string | null;
}

const BETWEEN = '[ ./,-]+';
const NUMBERS = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2})(?:${BETWEEN}(\\d{4}|\\d{2}))?$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})$`);
const TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const WORDED = /^(\d{1,2})[ ./,-]*([a-z]{3,})[ ./,-]*(\d{4}|\d{2})?$/;

function partsOf(text: string): Parts | null {
  const [, y, m, d] = YEAR_FIRST.exec(text) ?? [];
  if (y && m && d) return { date: d, month: m, year: y };
  const [, date, month, year] = TOGETHER.exec(text) ?? NUMBERS.exec(text) ?? [];
  if (date && month) return { date, month, year: wholeYear(year) };
  const [, dateOfMonth, word, yearAfter] = WORDED.exec(text) ?? [];
  const number = monthOf(word ?? '');
  return dateOfMonth && number ? { date: dateOfMonth, month: String(number), year: wholeYear(yearAfter) } : null;
}

/** Certificates and letters of this product lie in this century. */
const wholeYear = (year: string | undefined): string | null =>
  year === undefined ? null : year.length === 2 ? `20${year}` : year;

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? null : index + 1;
}

/** Small letters without their marks, whatever the casing («ŞUBAT», «SUBAT», «şubat»); every kind of blank and dash as one; a suffix after an apostrophe dropped. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/['’]\p{L}*$/u, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,]+|[ .,]+$/g, '');
}

/** What a date is typed for; it decides what is unlikely. */
export type DateFor = 'certificate-end' | 'step-done' | 'notice' | 'application';

export type Unlikely = 'too-far' | 'long-past' | 'in-future' | 'long-ago';

/**
 * Whether a date is possible but unlikely, so that the person is asked to look again. Never a reason to refuse it.
 *
 * - an e-imza of MEB staff lasts 3 years (application form): a last day more than 3 years and a month ahead is a slip,
 *   one more than a year ago (`long-past`) hardly the present certificate's;
 * - a step or notice still to come (`in-future`) has not happened; one more than a year ago (`long-ago`) belongs to an earlier cycle;
 * - `application` is a day to try («şu gün başvursam»): only a day past (`long-past`) or out of sight is unlikely.
 */
export function unlikelyDate(day: Day, today: Day, what: DateFor): Unlikely | null {
  switch (what) {
    case 'certificate-end':
      if (day > addMonths(today, 37)) return 'too-far';
      return day < addMonths(today, -12) ? 'long-past' : null;
    case 'step-done':
    case 'notice':
      if (day > today) return 'in-future';
      return day < addMonths(today, -12) ? 'long-ago' : null;
    case 'application':
      if (day < today) return 'long-past';
      return day > addDays(addMonths(today, 37), 1) ? 'too-far' : null;
  }
}
