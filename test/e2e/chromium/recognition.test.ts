import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/pages/facts';
import { type Cause, type Expected, PORTAL_PAGES, read } from '../../portals';
import { told, whole } from '../../unit/pages/expectation';
import { type Browser, bundleScript, launch } from '../harness/index';

// The same matrix as in jsdom, where styles, visibility and widgets are real, and with the states that scripts and
// people bring about.
let browser: Browser;
let readers: string;
let tab: Page;

const SOURCE = `export { readKamuSm } from '${import.meta.dirname}/../../../lib/pages/kamusm.ts';
  export { readMebbis } from '${import.meta.dirname}/../../../lib/pages/mebbis.ts';
  export { mebbisByAddress } from '${import.meta.dirname}/../../../lib/pages/mebbis/by-address.ts';
  export { factsOfMebbis } from '${import.meta.dirname}/../../../lib/pages/facts.ts';`;

beforeAll(async () => {
  readers = await bundleScript('readers', SOURCE);
  browser = await launch({ build: null });
  tab = await browser.context.newPage();
});
afterAll(() => browser?.close());

async function facts(): Promise<PageFacts | null> {
  return tab.evaluate<PageFacts | null>(`(() => { ${readers};
    const byAddress = readers.mebbisByAddress(location);
    return readers.readKamuSm(document, location, { settled: true }) ??
      (byAddress ? readers.factsOfMebbis(byAddress, true, false) : readers.readMebbis(document, location, { settled: true }));
  })()`);
}

async function bring(by: Cause): Promise<void> {
  if ('after' in by) await tab.waitForTimeout(by.after);
  else if ('press' in by) await tab.click(by.press);
  else await tab.selectOption(by.choose, { label: by.option });
}

async function becomes(expected: Expected | null): Promise<void> {
  const now = async (): Promise<unknown> => {
    const found = await facts();
    return found && told(found);
  };
  await expect.poll(now, { interval: 100 }).toEqual(expected && whole(expected));
}

describe('in real Chromium, every page is what its list says', () => {
  it.each(PORTAL_PAGES)('$file: $about', async ({ file, url, expected, orElse = [], later = [] }) => {
    await browser.site.open(url, read(file), tab);
    const found = await facts();
    // On a busy machine, what a timer of the page brings may have come before we look: not before it can have run out.
    const age = await tab.evaluate(() => performance.now());
    const [next] = later;
    const early = next && 'after' in next.by && age >= next.by.after ? [next.expected] : [];
    if (!orElse.includes(found?.page ?? null))
      expect([expected, ...early].map((one) => one && whole(one))).toContainEqual(found && told(found));
    for (const state of later) {
      await bring(state.by);
      await becomes(state.expected);
    }
  });
});
