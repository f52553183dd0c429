import type { Case, Stored } from './schema';

/** A change of the record, for `store.edit`. Pure; gives the same object back where nothing changes. */
export type Edit = (stored: Stored) => Stored;

/** An edit of the case; without a case there is nothing to change. */
export const onCase =
  (change: (person: Case) => Case): Edit =>
  (stored) => {
    if (!stored.case) return stored;
    const changed = change(stored.case);
    return changed === stored.case ? stored : { ...stored, case: changed };
  };

/** One edit after another, as one. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (stored) =>
    edits.reduce((before, edit) => edit(before), stored);
