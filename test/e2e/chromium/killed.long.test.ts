import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { backupFile, inDays, launch, restore } from '../harness/index';
import { inUse } from '../journeys';

/** Power cuts per run; `KILLS=500 vitest run --project chromium-long killed` for a longer proof. */
const KILLS = Number(process.env.KILLS ?? 50);
/** Browsers at once: while one starts, another edits. */
const AT_ONCE = 2;
/** Steps that are ticked and unticked; the later ones ask questions or close the process. */
const STEPS = 4;
/** Edits that a life has made before its cut may come, however slow the machine. */
const AT_LEAST = 3;

/** For each of the first steps, whether the page shows it as done: it draws them from the record, once an edit is saved. */
type Shown = readonly boolean[];

const SHOWN = `[...document.querySelectorAll('li.step')].slice(0, ${STEPS}).map((step) => step.dataset.state === 'done')`;

/** In the page: ticks and unticks as fast as it says that it is done, and tells each time what it shows, until the cut comes. */
const EDIT = `(async (first) => {
  const shown = () => JSON.stringify(${SHOWN});
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  for (let edit = first; ; edit += 1) {
    const before = shown();
    const box = document.querySelectorAll('li.step input[type=checkbox]')[edit % ${STEPS}];
    while (box.disabled) await turn();
    box.click();
    while (shown() === before) await turn();
    await tell(edit, JSON.parse(shown()));
  }
})`;

interface Life {
  /** What was shown last; one more edit may have been saved and not been shown yet. */
  readonly shown: Shown;
  /** Number of the next edit. */
  readonly next: number;
}

const flipped = (shown: Shown, step: number): Shown => shown.map((done, at) => (at === step ? !done : done));

/** One life of a browser: all that was shown before stands there, edits are made, the cut comes in the middle of them. */
async function live(profile: string, before: Life | null, cutAfter: number): Promise<Life> {
  const browser = await launch({ profile, welcome: true });
  if (!before) await restore(browser, backupFile(inUse({ certificateValidUntil: inDays(40), steps: {} })));
  const page = await browser.openOwn('popup.html');
  await page.locator('li.step input[type=checkbox]').nth(STEPS).waitFor();
  let shown = await page.evaluate<Shown>(SHOWN);
  const first = before?.next ?? 0;
  let next = first;
  if (before) expect([before.shown, flipped(before.shown, next % STEPS)]).toContainEqual(shown);
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  await page.exposeFunction('tell', (edit: number, told: Shown) => {
    shown = told;
    next = edit + 1;
    if (next - first >= AT_LEAST) begin();
  });
  // It ends with the cut.
  const cut = page.evaluate(`${EDIT}(${next})`).catch(() => {});
  await Promise.race([begun, cut]);
  await rest(cutAfter);
  await browser.kill();
  await cut;
  return { shown, next };
}

/** Edits made over so many power cuts, in one profile. */
async function survive(cuts: number): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-killed-'));
  let life: Life | null = null;
  for (let cut = 0; cut < cuts; cut += 1) life = await live(profile, life, (cut * 37) % 190);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return life?.next ?? 0;
}

it(`loses no edit that was shown as saved, over ${KILLS} power cuts in the middle of edits`, {
  timeout: 60_000 + KILLS * 15_000,
}, async () => {
  const each = Math.ceil(KILLS / AT_ONCE);
  const edits = await Promise.all(Array.from({ length: AT_ONCE }, () => survive(each)));
  for (const made of edits) expect(made).toBeGreaterThanOrEqual(AT_LEAST * each);
  console.log(`${each * AT_ONCE} power cuts in ${edits.reduce((sum, made) => sum + made, 0)} edits`);
});
