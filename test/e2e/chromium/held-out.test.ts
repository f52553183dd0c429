import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/pages/facts';
import { hasScript } from '../../../lib/pages/hosts';
import { expectedOn, foundOn, HELD_OUT, htmlOf } from '../../unit/pages/held-out';
import type { Browser } from '../harness/index';
import { kept } from './kept';
import { readersInTab } from './recognition';

describe('in real Chromium, pages that somebody wrote who had not seen how pages are recognised', () => {
  let browser: Browser;
  let read: (tab: Page) => Promise<PageFacts | null>;
  beforeAll(async () => {
    read = await readersInTab();
  });
  kept.beforeEach((fresh) => {
    browser = fresh;
  });

  it('are read as the rules have it', async () => {
    const tab = await browser.newTab();
    for (const page of HELD_OUT.filter(({ url }) => hasScript(url))) {
      await browser.site.open(page.url, htmlOf(page), tab);
      expect.soft(foundOn(page, await read(tab)), `${page.file}: ${page.why}`).toEqual(expectedOn(page));
    }
  });
});
