import { expect } from 'vitest';
import type { PageFacts } from '../../../lib/pages/facts';
import { openPortal } from '../harness/portals';
import type { Hands, TestBrowser, TestPage } from './browser';

/** What the popup would be told of the tab in front; null where nothing of ours answers there, or nothing is recognised. */
export const factsInFront = (browser: TestBrowser): Promise<PageFacts | null> =>
  browser.inExtension(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: 'report', nonce: 'n', withTexts: false }, { frameId: 0 }))
      .then((report) => report?.facts ?? null, () => null)`,
  );

/** Waits until all that pages have asked by now is answered and shown: one that asks later has its card. */
export async function answersAreIn(browser: TestBrowser, { waitForCard }: Hands, page: TestPage): Promise<void> {
  const later = await openPortal(browser, 'bp/login-table.html');
  await waitForCard(later);
  await later.close();
  await page.bringToFront();
  await factsInFront(browser);
}

/** Holds that a page has no card, once one could have come. */
export async function staysWithoutCard(browser: TestBrowser, hands: Hands, page: TestPage): Promise<void> {
  await answersAreIn(browser, hands, page);
  expect(await hands.readCard(page)).toBeNull();
}
