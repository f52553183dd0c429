import { browser } from 'wxt/browser';
import { dayAt } from '../calendar/day';
import type { Store } from '../case/store';
import { EVERY_MINUTES, ringsInTime } from '../reminders/alarm';
import { badge } from '../reminders/badge';
import { deliver } from '../reminders/deliver';
import { showNotice, targetOf } from './notifications';
import { inForce } from './office';
import { openPage } from './pages';
import { WAKE_PORT } from './wake-worker';

const ALARM = 'wake';

/** Keeps the one alarm, delivers what is due on every wake, shows the badge, opens what a clicked notification is about. */
export function keepReminding(store: Store): void {
  browser.alarms.onAlarm.addListener(() => void wake(store));
  browser.runtime.onStartup.addListener(() => void wake(store));
  browser.runtime.onInstalled.addListener(() => void wake(store));
  // The opened popup is a wake too; it may close at once, so the worker does the delivering.
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    // A page's process could connect without end.
    const isOwnPage = sender?.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (name === WAKE_PORT && isOwnPage) void wake(store);
  });
  browser.notifications.onClicked.addListener((id) => {
    void openPage(targetOf(id));
    void browser.notifications.clear(id);
  });
  store.watch(() => void showBadge(store));
}

/** One wake: nothing depends on an alarm having fired, so the alarm itself is mended here too. */
export async function wake(store: Store): Promise<void> {
  if (!ringsInTime(await browser.alarms.get(ALARM), new Date())) {
    await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  }
  const { stored } = await store.load();
  await deliver({ store, ...(await inForce(stored)), now: new Date(), notify: showNotice });
  await showBadge(store);
}

async function showBadge(store: Store): Promise<void> {
  const { stored } = await store.load();
  const { office, language, govern } = await inForce(stored);
  const governed = { ...stored, settings: govern(stored.settings) };
  const shown = badge(governed, office, dayAt(new Date()), language);
  await browser.action.setTitle({ title: shown?.title ?? '' });
  await browser.action.setBadgeText({ text: shown?.text ?? '' });
  if (!shown) return;
  await browser.action.setBadgeBackgroundColor({ color: shown.urgent ? '#a3161f' : '#0b5d6b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
