import { type Edit, putBack } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';

/** All that the popup changes in a case: loaded after the first paint, since nothing is pressed before it. */
export { applicationReturned, finishCycle, returnedAsLost, setValidUntil, untick } from '../../lib/case/edits';
export { stepEdit } from '../shared/step-edit';

/** Undoes one edit, and never what came after it, from here or another window. */
export const takeBack =
  (before: Stored, after: Stored): Edit =>
  (now) =>
    inOrder(now.case) === inOrder(after.case) ? putBack(before)(now) : now;

/** The same text for the same values, in whatever order their keys stand. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
