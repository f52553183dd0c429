import type { Edit } from './edit';
import { same } from './same';
import type { Delivered, Stored } from './schema';

/** An edit as it was made: the record before it and after it. */
export interface AppliedEdit {
  readonly before: Stored;
  readonly after: Stored;
}

/** What an undo puts back whole. The history is no such part: what was told meanwhile stays told. */
const PARTS = ['case', 'archive', 'settings', 'namedPages'] as const;
type Part = (typeof PARTS)[number];

const changedBy = ({ before, after }: AppliedEdit) => PARTS.filter((part) => !same(before[part], after[part]));

/** Whether an edit can be undone: what it changed still stands as it left it. */
export const canTakeBack = (applied: AppliedEdit, now: Stored): boolean =>
  changedBy(applied).every((part) => same(now[part], applied.after[part]));

/**
 * Undoes one edit, and never what came after it, from here or another window: only the parts that it changed are put
 * back, all of them or, where one has changed since, none. Reminders that it brought into the history go with it,
 * unless they were told or put off since.
 */
export const takeBack =
  (applied: AppliedEdit): Edit =>
  (now) => {
    if (!canTakeBack(applied, now)) return now;
    const brought = broughtBy(applied);
    const undone: Stored = { ...now, history: now.history.filter((one) => !same(one, brought.get(one.id))) };
    const putBack = <P extends Part>(part: P) => {
      undone[part] = applied.before[part];
    };
    changedBy(applied).forEach(putBack);
    return undone;
  };

function broughtBy({ before, after }: AppliedEdit): ReadonlyMap<string, Delivered> {
  const known = new Set(before.history.map(({ id }) => id));
  return new Map(after.history.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
}
