import { browser } from 'wxt/browser';
import { localArea } from './storage';

/** Where the values stand that were told last. */
const SEEN = 'managed';
/** Told at once, but for the first seconds of the browser: the card and the popup don't wait for those. */
const PATIENCE = 100;

/**
 * The administrator's policy as it is given, unread; null where there is none (Firefox rejects then).
 * Chromium tells it only some seconds after its own start, and some of its kin never: then what was told last counts.
 *
 * @param patience so many milliseconds the browser is waited for
 */
export async function managedValues(patience = PATIENCE): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<unknown>((resolve) => {
    timer = setTimeout(() => resolve(lastSeen()), patience);
  });
  const values = await Promise.race([asked(), late]);
  clearTimeout(timer);
  return values;
}

/** Remembers what the browser tells of the policy, whenever that is. @param changed what was told before no longer holds */
export function followPolicy(changed: () => void): void {
  const look = () => void remember(changed).catch(() => {});
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') look();
  });
  look();
}

async function remember(changed: () => void): Promise<void> {
  const [given, seen] = await Promise.all([asked(), lastSeen()]);
  if (JSON.stringify(given) === JSON.stringify(seen)) return;
  await localArea.set({ [SEEN]: given });
  changed();
}

/** Nothing set is no policy. */
async function asked(): Promise<unknown> {
  try {
    const values = await browser.storage.managed.get(null);
    return Object.keys(values).length > 0 ? values : null;
  } catch {
    return null;
  }
}

const lastSeen = async (): Promise<unknown> => (await localArea.get(SEEN))[SEEN] ?? null;
