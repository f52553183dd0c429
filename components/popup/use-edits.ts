import { useEffect } from 'preact/hooks';
import type { Edit } from '../../lib/case/edit';

type Edits = typeof import('./case-edits');

/**
 * The record's edits, whose code comes once the popup has painted.
 *
 * @returns makes an edit and stores it; resolves to whether it was stored
 */
export function useEdits(edit: (change: Edit) => Promise<boolean>): (make: (edits: Edits) => Edit) => Promise<boolean> {
  useEffect(() => {
    void import('./case-edits');
  }, []);
  return async (make) => edit(make(await import('./case-edits')));
}
