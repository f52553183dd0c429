// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../../lib/content-script/follow/watch';
import type { PageFacts } from '../../../lib/pages/facts';

const form = (more: Partial<PageFacts> = {}): PageFacts => ({
  page: 'application-form',
  portal: 'bp',
  settled: false,
  request: { state: 'open' },
  signing: { offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no' }, choosing: [] },
  lacksRenewal: false,
  newest: null,
  outcome: null,
  validUntil: null,
  named: false,
  ...more,
});

// Vitest copies jsdom's window; listeners want the real one, and the clock is Vitest's.
declare const jsdom: { window: Window };
const { window } = jsdom;
const { document } = window;

let now: PageFacts | null;
let reads: number;
let cost: number;
let told: (PageFacts | null)[];
let watch: Watch;

function start(): void {
  watch = watchPage(
    window,
    (settled) => {
      reads++;
      vi.advanceTimersByTime(cost);
      return now && { ...now, settled };
    },
    (facts) => void told.push(facts),
  );
}
const mutate = () => document.body.append('x');
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(window, { setTimeout: globalThis.setTimeout });
  now = form();
  reads = 0;
  cost = 0;
  told = [];
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('reads a page that it knows again only at rest when it has loaded, one that it does not know at once', async () => {
    start();
    window.dispatchEvent(new Event('load'));
    await wait(100);
    expect(reads).toBe(1);
    await wait(1_000);
    expect(reads).toBe(2);
    expect(told.at(-1)).toMatchObject({ settled: true });
    watch.stop();

    now = null;
    reads = 0;
    start();
    window.dispatchEvent(new Event('load'));
    await wait(100);
    expect(reads).toBe(2);
  });

  it('tells what it read at once', () => {
    start();
    expect(told).toEqual([form()]);
  });

  it('tells once more when the page has come to rest', async () => {
    start();
    await wait(3_000);
    expect(told).toEqual([form(), form({ settled: true })]);
  });

  it('does not wait for the rest of a page on which nothing is recognised', async () => {
    now = null;
    start();
    await wait(5_000);
    expect(told).toEqual([null]);
    expect(reads).toBe(1);
  });

  it('follows a page that changes by itself', async () => {
    start();
    await wait(2_000);
    now = form({ request: { state: 'chosen', type: 'renewal' } });
    mutate();
    await wait(200);
    expect(told.at(-1)).toEqual(form({ request: { state: 'chosen', type: 'renewal' }, settled: true }));
  });

  it('takes a page that now offers something else for one that has not rested', async () => {
    start();
    await wait(2_000);
    now = form({ page: 'final-approval' });
    mutate();
    await wait(200);
    expect(told.at(-1)).toEqual(form({ page: 'final-approval', settled: false }));
    await wait(2_000);
    expect(told.at(-1)).toEqual(form({ page: 'final-approval', settled: true }));
  });

  it('tells nothing where nothing that matters has changed', async () => {
    start();
    await wait(2_000);
    const before = told.length;
    for (let round = 0; round < 50; round++) {
      mutate();
      await wait(30);
    }
    expect(told).toHaveLength(before);
  });

  it.each([
    [1, 20],
    [5, 40],
    [20, 200],
  ])('spends at most 2 %% of the time on a page that changes without end (a reading of %i ms)', async (ms) => {
    cost = ms;
    start();
    const from = Date.now();
    const readsBefore = reads;
    while (Date.now() - from < 20_000) {
      mutate();
      await wait(1);
    }
    const spent = (reads - readsBefore) * ms;
    expect(spent / (Date.now() - from)).toBeLessThanOrEqual(0.02);
    expect(reads).toBeGreaterThan(readsBefore + 3);
  });

  it('reads anew for a decision on the spot', () => {
    start();
    const before = reads;
    expect(watch.onTheSpot()).toEqual(form());
    expect(reads).toBe(before + 1);
  });

  it('reads nothing any more once it was stopped', async () => {
    start();
    watch.stop();
    mutate();
    watch.again();
    await wait(5_000);
    expect(reads).toBe(1);
  });
});
