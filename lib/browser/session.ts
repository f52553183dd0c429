import { browser } from 'wxt/browser';

/**
 * One value in the session storage, changed one change at a time.
 *
 * @param read makes a value of whatever is stored, also of nothing
 */
export function sessionValue<T>(key: string, read: (raw: unknown) => T) {
  const get = async (): Promise<T> => read((await browser.storage.session.get(key))[key]);
  return {
    get,
    set: (value: T): Promise<void> => browser.storage.session.set({ [key]: value }),
    /** Runs a change on the latest value; the work's own result comes back. */
    change: <R>(work: (value: T) => { value: T; result: R }): Promise<R> =>
      navigator.locks.request(`session:${key}`, async () => {
        const before = await get();
        const { value, result } = work(before);
        if (value !== before) await browser.storage.session.set({ [key]: value });
        return result;
      }),
  };
}
