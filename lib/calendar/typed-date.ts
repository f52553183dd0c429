import { datesInText, foldText, namesNoYear } from './dates-in-text';
import { addDays, addMonths, type Day } from './day';

export type TypedDate =
  /** `certain`: the text can be read in one way only, and is not the beginning of another date. */
  | { readonly ok: true; readonly day: Day; readonly certain: boolean }
  /** Different dates, such as a certificate's first and last day, in the order of the calendar: the person says which. */
  | { readonly ok: false; readonly problem: 'several'; readonly days: readonly Day[] }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-date' | 'no-such-day' | 'no-year' | 'too-many' };

export type DateProblem = Extract<TypedDate, { ok: false }>['problem'];

/** As many as a person can still choose from. */
const MOST_DAYS = 6;
/** A certificate's whole text is some five thousand characters; more was pasted by mistake. */
const LONGEST = 20_000;

/**
 * Reads the date out of what people have at hand: typed day first, with dots, slashes, hyphens, spaces or nothing
 * between, the month as a number or a word, the year with four digits or two (20xx); or pasted from a program, year
 * first or in English, with a label, a weekday, a time of day or words around it. A time with a named zone moves the day
 * to Istanbul's.
 *
 * @returns the day, or what is wrong. A text that is no date at all and one that names a day no calendar has are told apart
 */
export function readTypedDate(text: string): TypedDate {
  if (text.length > LONGEST) return { ok: false, problem: 'not-a-date' };
  const plain = foldText(text);
  if (plain === '') return { ok: false, problem: 'empty' };
  const found = datesInText(plain);
  const days = [...new Set(found.flatMap(({ day }) => day ?? []))].toSorted();
  const [day] = days;
  if (!day)
    return { ok: false, problem: found.length > 0 ? 'no-such-day' : namesNoYear(plain) ? 'no-year' : 'not-a-date' };
  if (days.length > MOST_DAYS) return { ok: false, problem: 'too-many' };
  if (days.length > 1) return { ok: false, problem: 'several', days };
  return { ok: true, day, certain: found.every((date) => date.day !== null && date.certain) };
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
