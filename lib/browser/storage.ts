import { browser } from 'wxt/browser';
import { openStore } from '../case/open-store';
import type { Lock, StorageArea, Store } from '../case/store';

const FILLER = 'filler';
/** More than one block of LevelDB's log (32 kB). */
const FILLED = 33_000;

/**
 * Fills a block of the log in which Chromium keeps its storage, once in a browser session. Where the browser was killed in the
 * middle of a write, the log goes on behind the torn entry, and its next reading drops all up to the end of that block: the
 * edits of a whole session (https://github.com/google/leveldb/blob/main/doc/log_format.md; test/e2e/chromium/torn-log.long.test.ts).
 */
async function fillBlock(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { session, local } = browser.storage;
  try {
    if ((await session.get(FILLER))[FILLER]) return;
    // Never the same twice: what a kill left of an earlier filling, written once more, would be no write at all.
    await local.set({ [FILLER]: `${Date.now()}`.padEnd(FILLED) });
    await local.remove(FILLER);
    await session.set({ [FILLER]: true });
  } catch {
    // A full storage has no room for it; what is to be written may be smaller than what it replaces.
  }
}

/** The browser's local storage: the one way into it, as the record's door wants it. */
export const localArea: StorageArea = {
  get: (keys) => browser.storage.local.get(typeof keys === 'string' || keys === null ? keys : [...keys]),
  async set(items) {
    await fillBlock();
    await browser.storage.local.set({ ...items });
  },
  async remove(keys) {
    await fillBlock();
    await browser.storage.local.remove(typeof keys === 'string' ? keys : [...keys]);
  },
  onChanged(listener) {
    const onKeys = (changes: Readonly<Record<string, unknown>>) => listener(Object.keys(changes));
    browser.storage.local.onChanged.addListener(onKeys);
    return () => browser.storage.local.onChanged.removeListener(onKeys);
  },
};

/** One at a time over every page and the worker of the extension: Web Locks belong to the whole origin. */
export const locked =
  (name: string): Lock =>
  // The callback's own promise is what is awaited: the lock is held until the work is done.
  async (work) =>
    await navigator.locks.request(name, work);

/** The record of this browser, for a page or the worker. */
export const browserStore = (): Store => openStore(localArea, locked('record'), () => new Date());

/** Content scripts get no look at the storage, should a page ever get hold of one. Firefox has no such switch. */
export function closeStorageToPages(): void {
  const { local } = browser.storage;
  if (typeof local.setAccessLevel === 'function') void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
