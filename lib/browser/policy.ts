import { browser } from 'wxt/browser';

/** The administrator's policy as it is given, unread; null where there is none (Firefox rejects then). */
export async function managedValues(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}
