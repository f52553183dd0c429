import { type Day, dayAt, dayOf, hourAt } from '../calendar/day';
import type { Delivered, Stored } from '../case/schema';
import type { Office } from '../offices/office';
import { plan, planOf } from './plan';
import type { Reminder } from './reminder';

const BEGINNING = dayOf(2000, 1, 1);

export interface Due {
  /** What is to be told now, in order of days. */
  readonly reminders: readonly Reminder[];
  /** Snoozed ones that need not come again: another of their series is told in their place. */
  readonly answered: ReadonlySet<string>;
  /** Those of them that the browser refused when they were told first: they are tried this once more. */
  readonly triedAgain: ReadonlySet<string>;
}

/**
 * What is to be told now: of every series the latest that has fallen due, where it was not told yet; late ones too, at
 * any hour of a later day. What was snoozed comes again from its day on. Earlier ones of a series count as passed.
 * What the browser refused to show comes once more, while it is still the latest.
 *
 * The hour is that of the settings, in Turkey. A clock set back finds in the history what it told.
 */
export const due = (stored: Stored, office: Office, now: Date): readonly Reminder[] =>
  dueNow(stored, office, now).reminders;

/** The same, with the snoozed ones that it answers. */
export function dueNow(stored: Stored, office: Office, now: Date): Due {
  const today = dayAt(now);
  const itsHour = hourAt(now) >= stored.settings.reminders.hour;
  const isTime = (day: Day) => day < today || (day === today && itsHour);
  const fallen = plan(stored, office, BEGINNING, today);
  const delivered = new Set(stored.history.map(({ id }) => id));
  const latest = latestOfEach(fallen);
  const fresh = latest.filter(({ id, dueOn }) => !delivered.has(id) && isTime(dueOn));
  const freshSeries = new Set(fresh.map(({ series }) => series));
  const snoozed = new Set(
    stored.history.filter(({ snoozedUntil }) => snoozedUntil && isTime(snoozedUntil)).map(({ id }) => id),
  );
  const awake = fallen.filter(({ id }) => snoozed.has(id));
  const again = latestOfEach(awake.filter(({ series }) => !freshSeries.has(series)));
  const answered = new Set(awake.filter((reminder) => !again.includes(reminder)).map(({ id }) => id));
  const refused = new Set(stored.history.filter(wasRefused).map(({ id }) => id));
  const triedAgain = latest.filter(({ id }) => refused.has(id) && !again.some((other) => other.id === id));
  return {
    reminders: inOrder([...fresh, ...again, ...triedAgain]),
    answered,
    triedAgain: new Set(triedAgain.map(({ id }) => id)),
  };
}

/** Refused when it was told, and not put off by the person since. */
const wasRefused = ({ outcome, triedAgain, snoozedUntil }: Delivered): boolean =>
  outcome === 'not-shown' && !triedAgain && snoozedUntil === null;

/** What stands open today, told or not: the latest of each series that has fallen due. */
export const open = (stored: Stored, office: Office, today: Day): readonly Reminder[] =>
  latestOfEach(planOf(stored, office, BEGINNING, today));

const inOrder = (reminders: readonly Reminder[]): readonly Reminder[] =>
  reminders.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));

/** The last of each series; the plan is in order of days. */
const latestOfEach = (reminders: readonly Reminder[]): readonly Reminder[] => [
  ...new Map(reminders.map((reminder) => [reminder.series, reminder])).values(),
];
