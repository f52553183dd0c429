// `npm run bench -- [folders of other built extensions] [--write]`: what the extension costs beside no extension, in one run,
// interleaved. `--write` puts the table into docs/costs.md: on a machine that does nothing else meanwhile.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays, dayAt } from '../../lib/calendar/day';
import { withSection } from '../../scripts/marked-section';
import { build } from '../demo/build';
import { type BackupCase, type Browser, backupFile, launch, restore } from '../e2e/harness/index';
import { inUse, tooEarly } from '../e2e/journeys';
import { assessRate } from './assess';
import { emptyScript } from './floor';
import { type Counters, counters, median, spread, timesOf, watched } from './measure';
import { bigForm, FORM_URL, MAIN_MENU, restlessForm } from './pages';
import { emptyPopup, popupPaint } from './popup';
import { recognitionTimes } from './recognition';
import { type Row, table } from './table';

const LOADS = Number(process.env.BENCH_LOADS ?? 15);
const others = process.argv
  .slice(2)
  .filter((argument) => argument !== '--write')
  .map((folder) => resolve(folder));
const today = dayAt(new Date());
const nothingToSay = inUse();
const letterMissing: BackupCase = inUse({ steps: { role: addDays(today, -5), apply: addDays(today, -3) } });

interface Contender {
  readonly name: string;
  readonly browser: Browser;
}

/** One load in a new tab, until everything has come to rest. */
async function loadOnce(browser: Browser, url: string, html: string, rest: number): Promise<Counters> {
  browser.site.put(url, html);
  const page = await browser.context.newPage();
  const cdp = await watched(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(rest);
  const counted = await counters(cdp);
  await page.close();
  return counted;
}

/** `LOADS` loads of a page in every contender, one after the other, so that a slow minute hits all alike. */
async function interleaved(
  contenders: readonly Contender[],
  url: string,
  html: string,
  rest: number,
): Promise<ReadonlyMap<string, readonly Counters[]>> {
  const results = new Map<string, Counters[]>(contenders.map(({ name }) => [name, []]));
  // The first loads warm caches and are not counted.
  for (const { browser } of contenders) await loadOnce(browser, url, html, rest);
  for (let load = 0; load < LOADS; load += 1)
    for (const { name, browser } of contenders) results.get(name)?.push(await loadOnce(browser, url, html, rest));
  return results;
}

const added = (results: ReadonlyMap<string, readonly Counters[]>, name: string, key: keyof Counters) => {
  const of = (who: string) => (results.get(who) ?? []).map((one) => one[key]);
  return { more: median(of(name)) - median(of('none')), noise: spread(of('none')) };
};

/** From DOMContentLoaded until the frame after the card's host came, ms. */
async function untilCard(browser: Browser, stopped: boolean): Promise<number> {
  browser.site.put(MAIN_MENU.url, MAIN_MENU.html);
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen = { card: 0 };
    Object.assign(globalThis, { seen });
    const watch = () =>
      new MutationObserver((records) => {
        const isHost = records.some(({ addedNodes }) => addedNodes.length > 0);
        if (!isHost || seen.card > 0) return;
        requestAnimationFrame(() =>
          requestAnimationFrame((now) => {
            seen.card = now;
          }),
        );
      }).observe(document.documentElement, { childList: true });
    document.addEventListener('DOMContentLoaded', watch, { capture: true, once: true });
  });
  if (stopped) await browser.killWorker();
  await page.goto(MAIN_MENU.url, { waitUntil: 'load' });
  await page.waitForFunction('seen.card > 0', undefined, { timeout: 10_000, polling: 50 });
  const time: number = await page.evaluate(
    'seen.card - performance.getEntriesByType("navigation")[0].domContentLoadedEventStart',
  );
  await page.close();
  return time;
}

/** The share of the main thread's time that a page which never rests costs more, in percent. */
async function restless(none: Contender, card: Contender): Promise<{ more: number; noise: number }> {
  const SECONDS = 4;
  const ROUNDS = 9;
  const share = async ({ browser }: Contender): Promise<number> => {
    browser.site.put(FORM_URL, restlessForm());
    const page: Page = await browser.context.newPage();
    const cdp = await watched(page);
    await page.goto(FORM_URL, { waitUntil: 'load' });
    await page.waitForTimeout(1_500);
    const before = await timesOf(cdp);
    await page.waitForTimeout(SECONDS * 1000);
    const after = await timesOf(cdp);
    await page.close();
    return ((after.task - before.task) / (SECONDS * 1000)) * 100;
  };
  const without: number[] = [];
  const more: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await share(none);
    without.push(bare);
    more.push((await share(card)) - bare);
  }
  return { more: median(more), noise: spread(without) };
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const kB = (value: number) => `${Math.round(value / 1000)} kB`;

async function main(): Promise<void> {
  build();
  const start = async (
    name: string,
    buildFolder: string | null | undefined,
    record?: BackupCase,
  ): Promise<Contender> => {
    const browser = await launch(buildFolder === undefined ? {} : { build: buildFolder });
    if (record) await restore(browser, backupFile(record));
    return { name, browser };
  };
  const none = await start('none', null);
  const silent = await start('silent', undefined, nothingToSay);
  const card = await start('card', undefined, letterMissing);
  const floor = await start('floor', await emptyScript());
  const strangers: Contender[] = [];
  for (const folder of others) strangers.push(await start(basename(folder), folder));
  const all = [none, silent, card, floor, ...strangers];
  const version = none.browser.context.browser()?.version() ?? '';
  const rows: Row[] = [];
  const row = (what: string, measured: string, bound: string, held: boolean | null) =>
    rows.push({ what, measured, bound, held });

  const menu = await interleaved(all, MAIN_MENU.url, MAIN_MENU.html, 2_500);
  for (const { name } of all.slice(1)) {
    const script = added(menu, name, 'script');
    const heap = added(menu, name, 'heap');
    const nodes = added(menu, name, 'nodes');
    const bounds = { silent: 1.5, card: 4 }[name] ?? null;
    const label =
      { silent: 'nothing found', card: 'with the card', floor: 'any script that asks and makes a div' }[name] ?? name;
    const what = `MEBBİS main menu, ${label}: `;
    row(
      `${what}script`,
      `${ms(script.more)} (noise ${ms(script.noise)})`,
      bounds ? `≤ ${bounds} ms` : '–',
      bounds ? script.more <= bounds : null,
    );
    row(
      `${what}heap`,
      `${kB(heap.more)} (noise ${kB(heap.noise)})`,
      bounds ? '≤ 250 kB' : '–',
      bounds ? heap.more <= 250_000 : null,
    );
    row(`${what}nodes`, `${nodes.more}`, name === 'silent' ? '0' : '–', name === 'silent' ? nodes.more === 0 : null);
  }

  for (const { nodes, first, later } of await recognitionTimes(none.browser, [1_000, 10_000, 50_000], LOADS, bigForm)) {
    const most = { 1000: 1, 10000: 5, 50000: 20 }[nodes] ?? 0;
    const what = `Recognition, ${nodes.toLocaleString('en')} nodes`;
    row(what, ms(later), `≤ ${most} ms`, later <= most);
    row(`${what}, the very first, cold`, ms(first), `≤ ${most} ms`, first <= most);
  }
  await restore(card.browser, backupFile(tooEarly()));
  const { more, noise } = await restless(none, card);
  const share = `${more.toFixed(2)} % (noise ${noise.toFixed(2)} %)`;
  row('1,000 changes a second: main thread', share, '≤ 2 %', more <= 2);

  await restore(card.browser, backupFile(letterMissing));
  for (const [stopped, most] of [
    [false, 120],
    [true, 300],
  ] as const) {
    const times: number[] = [];
    for (let load = 0; load < LOADS; load += 1) times.push(await untilCard(card.browser, stopped));
    row(
      `Card on screen, worker ${stopped ? 'stopped' : 'alive'}`,
      `${Math.round(median(times))} ms`,
      `≤ ${most} ms`,
      median(times) <= most,
    );
  }

  const empty = await launch({ build: await emptyPopup() });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    ours.push(await popupPaint(card.browser));
    theirs.push(await popupPaint(empty));
  }
  const times = median(ours) / median(theirs);
  row(
    'Popup, first contentful paint',
    `${Math.round(median(ours))} ms, empty popup ${Math.round(median(theirs))} ms`,
    '≤ 1.5 ×',
    times <= 1.5,
  );
  await empty.close();
  for (const { browser } of all) await browser.close();

  const rate = assessRate();
  row('Assessments per second, one core', Math.round(rate).toLocaleString('en'), '≥ 100,000', rate >= 100_000);

  const measured = `${today}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${version}, medians of ${LOADS} loads.`;
  const result = `${measured}\n\n${table(rows)}`;
  console.log(`\n${result}`);
  if (!process.argv.includes('--write')) return;
  const costs = join(import.meta.dirname, '../../docs/costs.md');
  writeFileSync(costs, withSection(readFileSync(costs, 'utf8'), 'bench', result));
}

await main();
