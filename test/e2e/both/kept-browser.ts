import { beforeEach, test } from 'vitest';
import { clearRecord } from '../harness/record';
import type { TestBrowser } from './browser';

/** The one browser of a test worker: started when a test first wants it, used by all files, closed with the worker. */
export interface KeptBrowser<B extends TestBrowser = TestBrowser> {
  /** Has each test of the suite around begin as after an installation: no tab, no record, nothing served; then prepares what they want. */
  beforeEach(prepare: (browser: B) => unknown): void;
}

interface Keeper<B> {
  fresh(): Promise<B>;
  close(): Promise<void>;
}

function keeperOf<B extends TestBrowser>(start: () => Promise<B>): Keeper<B> {
  let running: B | null = null;
  const close = async () => {
    const browser = running;
    running = null;
    await browser?.close();
  };
  return {
    async fresh() {
      if (running) {
        try {
          await putBack(running);
          return running;
        } catch {
          // A test may have killed it, or loaded the extension anew under it.
          await close().catch(() => {});
        }
      }
      running = await start();
      await putBack(running);
      return running;
    },
    close,
  };
}

async function putBack(browser: TestBrowser): Promise<void> {
  await browser.closeTabs();
  browser.site.forget();
  await clearRecord(browser);
}

/** @param start how such a browser is started */
export function keepBrowser<B extends TestBrowser>(start: () => Promise<B>): KeptBrowser<B> {
  const withKeeper = test.extend<{ $worker: { keeper: Keeper<B> } }>({
    keeper: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads there what the fixture needs.
      async ({}, use) => {
        const keeper = keeperOf(start);
        await use(keeper);
        await keeper.close();
      },
      { scope: 'worker' },
    ],
  });
  return {
    beforeEach(prepare) {
      let fresh: (() => Promise<B>) | undefined;
      withKeeper.beforeAll(({ keeper }) => {
        fresh = keeper.fresh;
      });
      beforeEach(async () => {
        if (!fresh) throw new Error('no browser is kept');
        await prepare(await fresh());
      });
    },
  };
}
