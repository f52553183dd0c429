import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupFile, inDays, launch, restore } from '../harness/index';
import { inUse } from '../journeys';

/** Power cuts per run; `KILLS=50 npm run e2e -- killed` for the long proof. */
const KILLS = Number(process.env.KILLS ?? 6);

it(`loses no edit that was shown as saved, over ${KILLS} power cuts`, {
  timeout: 30_000 + KILLS * 15_000,
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-killed-'));
  let expected: string[] = [];
  for (let cut = 0; cut < KILLS; cut += 1) {
    const browser = await launch({ profile });
    if (cut === 0) await restore(browser, backupFile(inUse({ certificateValidUntil: inDays(40), steps: {} })));
    const page = await browser.openOwn('popup.html');
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    const ticked = () =>
      boxes.evaluateAll((all) =>
        all.flatMap((one) =>
          one instanceof HTMLInputElement && one.checked ? [one.closest('li')?.textContent ?? ''] : [],
        ),
      );
    const shownAgain = (await ticked()).map((text) => text.slice(0, 12));
    for (const step of expected) expect(shownAgain).toContain(step);
    // Untick or tick one after the other, as fast as the page says that it is done, until the cut comes.
    const until = Date.now() + 300 + cut * 70;
    for (let edit = 0; Date.now() < until; edit += 1) {
      const box = boxes.nth((cut + edit) % (await boxes.count()));
      const was = await box.isChecked();
      await box.click();
      await expect.poll(() => box.isChecked()).toBe(!was);
      expected = (await ticked()).map((text) => text.slice(0, 12));
    }
    // One more whose saving nobody has seen.
    void boxes
      .first()
      .click()
      .catch(() => {});
    const unseen = (await boxes.first().evaluate((one) => one.closest('li')?.textContent ?? '')).slice(0, 12);
    expected = expected.filter((step) => step !== unseen);
    await browser.kill();
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
