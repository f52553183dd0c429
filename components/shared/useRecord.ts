import { useEffect, useRef, useState } from 'preact/hooks';
import { followRecord } from '../../lib/case/follow-record';
import type { Stored } from '../../lib/case/schema';
import type { Edited, Loaded, Store } from '../../lib/case/store';

export type SaveState =
  | { readonly is: 'idle' | 'saving' | 'saved' }
  | { readonly is: 'failed'; readonly reason: 'full' | 'newer' | 'unavailable' };

export interface RecordInView {
  /** Null until the storage has answered for the first time. */
  readonly loaded: Loaded | null;
  readonly save: SaveState;
  /** Changes the record. Resolves once it is stored (true) or refused (false: told in `save`). */
  readonly edit: (change: (stored: Stored) => Stored) => Promise<boolean>;
}

/**
 * The record in a view: read once, followed as it changes in any window, edited through its one door.
 *
 * @param store the door
 * @param first what was already read before the first paint, so that nothing flickers
 */
export function useRecord(store: Store, first: Loaded | null = null): RecordInView {
  const [loaded, setLoaded] = useState(first);
  const [save, setSave] = useState<SaveState>({ is: 'idle' });
  const edits = useRef(0);

  useEffect(() => followRecord(store, first, setLoaded), [store, first]);

  const edit = async (change: (stored: Stored) => Stored): Promise<boolean> => {
    const mine = ++edits.current;
    setSave({ is: 'saving' });
    const result: Edited = await store.edit(change);
    if (result.ok) setLoaded((before) => before && { ...before, stored: result.stored });
    // Only the last of several edits says how it went; a failure is always told.
    if (!result.ok) setSave({ is: 'failed', reason: result.reason });
    else if (mine === edits.current) setSave({ is: 'saved' });
    return result.ok;
  };

  return { loaded, save, edit };
}
