import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../harness/accessibility';
import { type CardRead, pressInCard, readCard, waitForCard } from '../harness/card';
import { inDays } from '../harness/days';
import { type Browser, openPortal } from '../harness/index';
import { seed } from '../harness/record';
import { kept } from './kept';

const HEIGHT = 300;

describe('in a window that is as small as 1024 × 600 at 200 %', () => {
  let browser: Browser;
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    await seed(browser, { situation: 'certificate-in-use', certificateValidUntil: inDays(200), eOnay: 'inactive' });
  });

  /** A page with several findings, and what it heard of errors. */
  async function open(): Promise<{ page: Page; errors: () => Promise<string[]> }> {
    const page = await browser.newTab();
    await page.setViewportSize({ width: 512, height: HEIGHT });
    await page.addInitScript(() => {
      const errors: string[] = [];
      Object.assign(globalThis, { errors });
      addEventListener('error', ({ message }) => errors.push(message));
    });
    await openPortal(browser, 'bp/login-table.html', page);
    return { page, errors: () => page.evaluate('errors') };
  }

  const says = (name: string) => (card: CardRead) => card.actions.some((action) => action.startsWith(name));

  it('the card says that more is below and goes on there, its foot stays in the window, and the page hears of nothing', async () => {
    const { page, errors } = await open();
    const card = await waitForCard(page, says('Devamı var'));
    expect(card.items.length).toBeGreaterThan(1);
    const box = await boxOf(page, card.node);
    expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT);
    expect(card.actions.at(-1)).toContain('bu sekmede gösterme');
    const hasMore = async (): Promise<boolean> => says('Devamı var')((await readCard(page)) ?? card);
    while (await hasMore())
      await pressInCard(page, /^Devamı var/u).catch(async (problem) => {
        // It goes as soon as the end is reached, maybe under the press.
        if (await hasMore()) throw problem;
      });
    await waitForCard(page, (seen) => !says('Devamı var')(seen));
    expect(await errors()).toEqual([]);
  });
});
