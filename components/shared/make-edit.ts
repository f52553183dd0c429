import type { Edit } from '../../lib/case/edit';
import type { Made } from '../../lib/case/take-back';

/**
 * Makes an edit and tells what it did, for its undo.
 *
 * @param edit stores a change; resolves to whether it was stored
 * @returns the record just before and after the change, which may be newer than the one in view; null where it was not stored
 */
export async function makeEdit(edit: (change: Edit) => Promise<boolean>, change: Edit): Promise<Made | null> {
  const made: Made[] = [];
  const isStored = await edit((before) => {
    const after = change(before);
    made[0] = { before, after };
    return after;
  });
  return isStored ? (made[0] ?? null) : null;
}
