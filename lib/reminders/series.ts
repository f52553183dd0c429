import { addDays, type Day, daysBetween } from '../calendar/day';
import type { Case, StepId } from '../case/schema';
import type { About, Reminder, ReminderTarget } from './reminder';

/** The days that are asked for, both included. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** Whether one of the steps is done. */
export const any = (person: Case, ...steps: readonly StepId[]): boolean => steps.some((step) => person.steps[step]);

/** @param anchor the day that the series hangs on: with another one its reminders are others */
export const maker =
  (series: string, anchor: Day) =>
  (dueOn: Day, target: ReminderTarget, about: About): Reminder => ({
    id: `${about.kind}:${dueOn}:${anchor}`,
    series: `${series}:${anchor}`,
    dueOn,
    target,
    about,
  });

/** `first` and every so many days after it, as far as they lie in the span. */
export function* every(days: number, first: Day, { from, until }: Span): Generator<Day> {
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / days));
  const last = Math.floor(daysBetween(first, until) / days);
  for (let n = skipped; n <= last; n++) yield addDays(first, n * days);
}
