import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/pages/facts';
import { type Cause, type Expected, type PortalPage, read as pageText } from '../../portals';
import { told, whole } from '../../unit/pages/expectation';
import { type Browser, bundleScript } from '../harness/index';
import { kept } from './kept';

const SOURCE = `export { readKamuSm } from '${import.meta.dirname}/../../../lib/pages/kamusm.ts';
  export { readMebbis } from '${import.meta.dirname}/../../../lib/pages/mebbis.ts';
  export { mebbisByAddress } from '${import.meta.dirname}/../../../lib/pages/mebbis-by-address.ts';
  export { factsOfMebbis } from '${import.meta.dirname}/../../../lib/pages/facts.ts';`;

/** What our recognisers read of the page that a tab shows. */
export async function readersInTab(): Promise<(tab: Page) => Promise<PageFacts | null>> {
  const readers = await bundleScript('readers', SOURCE);
  return (tab) =>
    tab.evaluate<PageFacts | null>(`(() => { ${readers};
      const byAddress = readers.mebbisByAddress(location);
      return readers.readKamuSm(document, location, { settled: true }) ??
        (byAddress ? readers.factsOfMebbis(byAddress, true, false) : readers.readMebbis(document, location, { settled: true }));
    })()`);
}

/** As in jsdom, where styles, visibility and widgets are real, and with the states that scripts and people bring about. */
export function recognised(pages: readonly PortalPage[]): void {
  let browser: Browser;
  let read: (tab: Page) => Promise<PageFacts | null>;
  let tab: Page;
  beforeAll(async () => {
    read = await readersInTab();
  });
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    tab = await browser.newTab();
  });

  async function bring(by: Cause): Promise<void> {
    // What a timer of the page brings is waited for as it comes.
    if ('after' in by) return;
    if ('press' in by) await tab.click(by.press);
    else await tab.selectOption(by.choose, { label: by.option });
  }

  async function becomes(expected: Expected | null): Promise<void> {
    const now = async (): Promise<unknown> => {
      const found = await read(tab);
      return found && told(found);
    };
    await expect.poll(now, { interval: 100 }).toEqual(expected && whole(expected));
  }

  it.each(pages)(
    'in real Chromium, a page is what its list says, $file: $about',
    async ({ file, url, expected, orElse = [], later = [] }) => {
      await browser.site.open(url, pageText(file), tab);
      const found = await read(tab);
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
    },
  );
}
