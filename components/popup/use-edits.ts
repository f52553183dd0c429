import { useEffect } from 'preact/hooks';
import type { Edit } from '../../lib/case/edit';
import type { Made } from '../../lib/case/take-back';
import { makeEdit } from '../shared/make-edit';

type Edits = typeof import('./case-edits');

/**
 * The record's edits, whose code comes once the popup has painted.
 *
 * @returns makes an edit and stores it; resolves to what it did, null where it was not stored
 */
export function useEdits(
  edit: (change: Edit) => Promise<boolean>,
): (make: (edits: Edits) => Edit) => Promise<Made | null> {
  useEffect(() => {
    void import('./case-edits');
  }, []);
  return async (make) => makeEdit(edit, make(await import('./case-edits')));
}
