import type { Page } from 'playwright-core';
import type { Stored } from '../../../lib/case/schema';
import { type Browser, type LaunchOptions, launch } from './launch';
import { until } from './until';

/** A browser on a desk, and what its reminders did there: what stands on the screen, what the record says was told. */
export interface Desk {
  readonly browser: Browser;
  /** Puts a record that asks for something into the storage, past every window. The badge follows, nothing is delivered. */
  write(record: Stored): Promise<void>;
  history(): Promise<Stored['history']>;
  /** Runs something in the living worker: a fault, another clock. It lasts until the worker is killed. */
  inWorker<T>(expression: string): Promise<T>;
  /** Has the one periodic alarm fire now; the browser lets a second pass between two. */
  ring(): Promise<void>;
  /** The other way to be woken: a popup says that it was opened. */
  wake(): Promise<void>;
  /**
   * One wake of a new worker, to its end: what it has not begun to tell by then, it does not tell. What it tells sets the
   * badge too: how that went, the history says soon after.
   *
   * @param first run in the worker before it wakes
   */
  wakeToTheEnd(first?: string): Promise<void>;
  alarms(): Promise<readonly string[]>;
  /** Takes every notification off the screen, so that one shown again would be seen. @returns their ids */
  takeDown(): Promise<readonly string[]>;
}

/** What the badge never says by itself. */
const NO_BADGE = '…';

export const sitDown = async (options: LaunchOptions): Promise<Desk> => deskOf(await launch(options));

export async function deskOf(browser: Browser): Promise<Desk> {
  // A page of the extension that has no script of its own, so that nothing but the test asks the worker.
  const page: Page = await browser.openOwn('manifest.json');
  const scheduled = () => page.evaluate<number>('chrome.alarms.get("wake").then((alarm) => alarm?.scheduledTime ?? 0)');
  const wake = () => page.evaluate<void>('void chrome.runtime.connect({ name: "wake" })');
  return {
    browser,
    async write(record) {
      await page.evaluate('chrome.action.setBadgeText({ text: "" })');
      await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ record })})`);
      // Then the worker has done with it, and what it does next is the test's doing.
      await until(
        async () => (await page.evaluate<string>('chrome.action.getBadgeText({})')) || null,
        () => 'the badge does not follow the record',
      );
    },
    history: () =>
      page.evaluate<Stored['history']>('chrome.storage.local.get("record").then(({ record }) => record.history)'),
    inWorker: async (expression) => (await browser.worker()).evaluate(expression),
    async ring() {
      await page.evaluate('chrome.alarms.create("wake", { when: Date.now(), periodInMinutes: 30 })');
      // It has fired when it stands for the next time.
      await until(
        async () => ((await scheduled()) > Date.now() + 60_000 ? 'fired' : null),
        () => 'the alarm does not fire',
      );
    },
    wake,
    async wakeToTheEnd(first) {
      // Nothing of an earlier wake is under way any more, so the badge is this one's: it is set last.
      await browser.killWorker();
      if (first !== undefined) await browser.inExtension(first);
      await page.evaluate(`chrome.action.setBadgeText({ text: '${NO_BADGE}' })`);
      await wake();
      await until(
        async () => ((await page.evaluate<string>('chrome.action.getBadgeText({})')) === NO_BADGE ? null : 'done'),
        () => 'the wake does not end',
      );
    },
    alarms: () => page.evaluate('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))'),
    takeDown: () =>
      page.evaluate(`chrome.notifications.getAll().then(async (all) => {
        const ids = Object.keys(all);
        await Promise.all(ids.map((id) => chrome.notifications.clear(id)));
        return ids;
      })`),
  };
}
