import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { backupFile, inDays, launch, restore } from '../harness/index';
import { inUse } from '../journeys';

/** Power cuts per run; `KILLS=50 npm run e2e -- killed` for the long proof. */
const KILLS = Number(process.env.KILLS ?? 6);
/** Steps that are ticked and unticked; the later ones ask questions or close the process. */
const STEPS = 4;

/** Steps that the page shows as done: it draws them from the record, once an edit is saved. */
const done = (page: Page) =>
  page
    .locator('li.step')
    .evaluateAll((steps) =>
      steps
        .filter((step) => step.getAttribute('data-state') === 'done')
        .map((step) => step.querySelector('.name')?.textContent ?? ''),
    );

it(`loses no edit that was shown as saved, over ${KILLS} power cuts`, {
  timeout: 30_000 + KILLS * 15_000,
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-killed-'));
  let saved: readonly string[] | null = null;
  let edits = 0;
  for (let cut = 0; cut < KILLS; cut += 1) {
    const browser = await launch({ profile });
    if (cut === 0) await restore(browser, backupFile(inUse({ certificateValidUntil: inDays(40), steps: {} })));
    const page = await browser.openOwn('popup.html');
    const boxes = page.locator('li.step input[type=checkbox]');
    await boxes.first().waitFor();
    if (saved !== null) expect(await done(page)).toEqual(saved);
    // Tick and untick as fast as the page says that it is done, until the cut comes.
    const until = Date.now() + 200 + cut * 90;
    while (Date.now() < until) {
      const before = await done(page);
      await boxes.nth(edits % STEPS).click();
      await expect.poll(() => done(page), { interval: 5 }).not.toEqual(before);
      saved = await done(page);
      edits += 1;
    }
    await browser.kill();
  }
  expect(edits).toBeGreaterThan(KILLS);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
