import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Worker } from 'playwright-core';
import puppeteer, { type Page } from 'puppeteer-core';

/**
 * Opens the popup from the worker and takes hold of it by Puppeteer, which knows popups as pages.
 * Puppeteer connects once the popup stands: a target that it was told to leave alone while its address was empty, it never looks at again.
 */
export async function openRealPopup(
  profile: string,
  url: string,
  worker: Worker,
  cdp: CDPSession,
): Promise<{ popup: Page; disconnect: () => Promise<void> }> {
  const popups = async () => (await cdp.send('Target.getTargets')).targetInfos.filter((one) => one.url.startsWith(url));
  const known = new Set((await popups()).map(({ targetId }) => targetId));
  await worker.evaluate('chrome.action.openPopup()');
  const end = Date.now() + 5_000;
  for (;;) {
    if ((await popups()).some(({ targetId }) => !known.has(targetId))) break;
    if (Date.now() > end) throw new Error('the popup did not open');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
    targetFilter: (target) => target.url().startsWith(url) || target.type() === 'browser',
  });
  for (const target of browser.targets().filter((one) => one.url().startsWith(url))) {
    const page = await target.asPage();
    // A popup is no tab; the same page in a tab is.
    const isTab = await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab !== undefined)');
    if (!isTab) return { popup: page, disconnect: () => browser.disconnect() };
  }
  await browser.disconnect();
  throw new Error('the popup closed before it could be held');
}
