import { browser } from 'wxt/browser';
import { type CardCorners, readCardCorners } from '../page-reply/card-corners';
import type { Corner } from '../vocabulary/corner';

/** Beside the record, not in it: it says nothing of the person, and no backup carries it. */
const KEY = 'card-corners';

export async function cardCorners(): Promise<CardCorners> {
  return readCardCorners((await browser.storage.local.get(KEY))[KEY]);
}

export const forgetCorners = (): Promise<void> => navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));

export const putCard = (host: string, corner: Corner): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await cardCorners()), [host]: corner } });
  });
