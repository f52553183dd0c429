// `npm run bench -- [folders of other built extensions] [--write]`: what the extension costs, as ratios in one run:
// beside no extension, beside the least that a content script can be, beside other builds; loads interleaved, medians. `--write` puts the table into docs/costs.md: on a machine that does nothing else meanwhile.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addDays, dayAt } from '../../lib/calendar/day';
import { withSection } from '../../scripts/marked-section';
import { build } from '../demo/build';
import { type BackupCase, type Browser, backupFile, launch, restore } from '../e2e/harness/index';
import { inUse, tooEarly } from '../e2e/journeys';
import { emptyScript } from './floor';
import { type Counters, counters, median, spread, timesOf, watched } from './measure';
import { bigForm, FORM_URL, MAIN_MENU, restlessForm, UNREAD } from './pages';
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
const times = (value: number) => `${value.toFixed(2)} ×`;

/** What is held: ratios, so that a slow machine judges alike. */
const MOST = {
  silentMenu: 2,
  cardOnMenu: 4,
  cardOnForm: 6,
  restless: 3,
  /** Times an empty popup's first paint: 150 ms and 300 ms on a machine where that takes 60. */
  cardAlive: 2.5,
  cardStopped: 5,
  popup: 1.6,
};

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
  const atMost = (what: string, measured: number, most: number, detail: string) =>
    row(what, `${times(measured)} (${detail})`, `≤ ${most} ×`, measured <= most);

  for (const { name, url, html } of UNREAD) {
    const loads = await interleaved([none, card], url, html, 800);
    const { more, noise } = added(loads, 'card', 'script');
    const nodes = added(loads, 'card', 'nodes').more;
    // Nothing runs there: what is measured is the measuring's own noise.
    const isNothing = Math.abs(more) <= Math.max(0.1, 2 * noise) && nodes === 0;
    row(`MEBBİS ${name}: script`, `${ms(more)} (noise ${ms(noise)})`, 'nothing', isNothing);
  }

  const menu = await interleaved(all, MAIN_MENU.url, MAIN_MENU.html, 2_500);
  const onMenu = (name: string) => added(menu, name, 'script').more;
  row('MEBBİS main menu, the floor: script', ms(onMenu('floor')), '–', null);
  const beside = (name: string) => onMenu(name) / onMenu('floor');
  atMost('MEBBİS main menu, nothing to say: script', beside('silent'), MOST.silentMenu, ms(onMenu('silent')));
  atMost('MEBBİS main menu, with the card: script', beside('card'), MOST.cardOnMenu, ms(onMenu('card')));
  for (const { name } of strangers)
    row(`MEBBİS main menu, ${name}: script`, `${times(beside(name))} (${ms(onMenu(name))})`, '–', null);

  await restore(card.browser, backupFile(tooEarly()));
  const form = await interleaved([none, card, floor], FORM_URL, bigForm(1_000), 2_500);
  const onForm = (name: string) => added(form, name, 'script').more;
  row('Kamu SM form of 1,000 nodes, the floor: script', ms(onForm('floor')), '–', null);
  const formRatio = onForm('card') / onForm('floor');
  atMost('Kamu SM form of 1,000 nodes, with the card: script', formRatio, MOST.cardOnForm, ms(onForm('card')));

  const readings = await recognitionTimes(none.browser, [1_000, 10_000, 50_000], LOADS, bigForm);
  const [smallest] = readings;
  for (const { nodes, first, later } of readings) {
    const grown = nodes / (smallest?.nodes ?? nodes);
    row(
      `Reading a form of ${nodes.toLocaleString('en')} nodes`,
      `${ms(later)} (the first, cold: ${ms(first)})`,
      grown === 1 ? '–' : `≤ ${grown} × the smallest`,
      grown === 1 ? null : later <= grown * (smallest?.later ?? 0),
    );
  }

  const { more, noise } = await restless(none, card);
  row(
    'A page that changes 1,000 times a second: main thread',
    `${more.toFixed(2)} % (noise ${noise.toFixed(2)} %)`,
    `≤ ${MOST.restless} %`,
    more <= MOST.restless,
  );

  const empty = await launch({ build: await emptyPopup() });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    ours.push(await popupPaint(card.browser));
    theirs.push(await popupPaint(empty));
  }
  const emptyPaint = median(theirs);
  row('An empty popup: first paint', `${Math.round(emptyPaint)} ms`, '–', null);
  atMost('The popup: first paint', median(ours) / emptyPaint, MOST.popup, `${Math.round(median(ours))} ms`);

  await restore(card.browser, backupFile(letterMissing));
  for (const [stopped, most] of [
    [false, MOST.cardAlive],
    [true, MOST.cardStopped],
  ] as const) {
    const shown: number[] = [];
    for (let load = 0; load < LOADS; load += 1) shown.push(await untilCard(card.browser, stopped));
    const what = `Card after DOMContentLoaded, worker ${stopped ? 'stopped' : 'alive'}, beside an empty popup`;
    atMost(what, median(shown) / emptyPaint, most, `${Math.round(median(shown))} ms`);
  }
  await empty.close();
  for (const { browser } of all) await browser.close();

  const measured = `${today}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${version}, medians of ${LOADS} interleaved loads.`;
  const result = `${measured}\n\n${table(rows)}`;
  console.log(`\n${result}`);
  if (!process.argv.includes('--write')) return;
  const costs = join(import.meta.dirname, '../../docs/costs.md');
  writeFileSync(costs, withSection(readFileSync(costs, 'utf8'), 'bench', result));
}

await main();
