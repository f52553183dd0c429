import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Worker } from 'playwright-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { until } from './until';

export interface OpenPopup {
  readonly popup: Page;
  readonly disconnect: () => Promise<void>;
}

/** A window that comes to the front meanwhile closes the popup: then it is opened again. */
const TRIES = 3;

/**
 * Opens the popup from the worker and takes hold of it by Puppeteer, which knows popups as pages.
 * Puppeteer connects once the popup stands: a target that it was told to leave alone while its address was empty, it never looks at again.
 */
export async function openRealPopup(profile: string, url: string, worker: Worker, cdp: CDPSession): Promise<OpenPopup> {
  const popups = async () => (await cdp.send('Target.getTargets')).targetInfos.filter((one) => one.url.startsWith(url));
  let refused: unknown = 'it closed before it could be held';
  for (let tried = 0; tried < TRIES; tried += 1) {
    const known = new Set((await popups()).map(({ targetId }) => targetId));
    try {
      await worker.evaluate('chrome.action.openPopup()');
    } catch (error) {
      // The browser's window has not come to the front yet.
      refused = error;
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    await until(
      async () => (await popups()).find(({ targetId }) => !known.has(targetId)),
      () => 'the popup did not open',
      20,
    );
    const held = await hold(profile, url);
    if (held) return held;
  }
  throw new Error(`the popup could not be held: ${refused}`);
}

async function hold(profile: string, url: string): Promise<OpenPopup | null> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
    targetFilter: (target) => target.url().startsWith(url) || target.type() === 'browser',
  });
  for (const target of browser.targets().filter((one) => one.url().startsWith(url))) {
    // A popup is no tab; the same page in a tab is. One that closes under us is neither.
    const page = await target.asPage().catch(() => null);
    const isTab = await page
      ?.evaluate('chrome.tabs.getCurrent().then((tab) => tab !== undefined)')
      .catch(() => undefined);
    if (page && isTab === false) return { popup: page, disconnect: () => browser.disconnect() };
  }
  await browser.disconnect();
  return null;
}
