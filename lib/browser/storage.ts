import { browser } from 'wxt/browser';
import type { Lock, StorageArea } from '../case/store';

/** The browser's local storage as the record's door wants it. */
export const localArea: StorageArea = {
  get: (keys) => browser.storage.local.get(typeof keys === 'string' || keys === null ? keys : [...keys]),
  set: (items) => browser.storage.local.set({ ...items }),
  remove: (keys) => browser.storage.local.remove(typeof keys === 'string' ? keys : [...keys]),
  onChanged(listener) {
    const heard = (changes: Readonly<Record<string, unknown>>) => listener(Object.keys(changes));
    browser.storage.local.onChanged.addListener(heard);
    return () => browser.storage.local.onChanged.removeListener(heard);
  },
};

/** One at a time over every page and the worker of the extension: Web Locks belong to the whole origin. */
export const locked =
  (name: string): Lock =>
  // The callback's own promise is what is awaited: the lock is held until the work is done.
  async (work) =>
    await navigator.locks.request(name, work);
