import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { launchFirefox } from './launch';
import { reminderDesk } from './reminder-desk';

it('a reminder that falls due while the browser is closed comes at the next start, and not at the one after it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-firefox-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const start = async () => {
    const firefox = await launchFirefox({ profile, forGood: true });
    onTestFinished(() => firefox.close());
    return { firefox, desk: reminderDesk(firefox) };
  };
  const first = await start();
  await first.desk.makeDue();
  const before = await first.desk.stored();
  await first.firefox.close();

  const second = await start();
  await expect.poll(async () => (await second.desk.came()).length).toBe(1);
  expect((await second.desk.stored()).case).toEqual(before.case);
  await second.firefox.close();

  const third = await start();
  // No start shows a badge before it has told what is due.
  await expect.poll(third.desk.badge).not.toBe('');
  expect(await third.desk.came()).toHaveLength(1);
});
