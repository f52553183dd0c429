import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { backupFile, launch, restore } from '../harness/index';
import { inUse } from '../journeys';

/** The head of an entry whose 900 bytes never came: what a browser leaves that is killed between the two writes of one. */
const TORN = Buffer.from([1, 2, 3, 4, 0x84, 0x03, 1]);

it.each([
  ['a write', 'null'],
  // The extension's own filling of the log, written and not yet taken away.
  ['what a session writes first', "chrome.storage.local.set({ filler: ' '.repeat(33_000) })"],
])('an edit stays that was made after the browser had been killed in the middle of %s', async (_, written) => {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-torn-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const start = () => launch({ profile, welcome: true });
  const first = await start();
  await restore(first, backupFile(inUse({ steps: {} })));
  await first.inExtension(written);
  await first.kill();
  const folder = join(profile, 'Default', 'Local Extension Settings', first.extensionId);
  const log = (await readdir(folder)).find((file) => file.endsWith('.log'));
  await appendFile(join(folder, log ?? ''), TORN);

  const firstStep = 'li.step:first-child input[type=checkbox]';
  const second = await start();
  const popup = await second.openOwn('popup.html');
  expect(await popup.locator(firstStep).isChecked()).toBe(false);
  await popup.locator(firstStep).click();
  // Drawn from the record: it is saved.
  await popup.locator('li.step:first-child[data-state=done]').waitFor();
  await second.kill();

  const third = await start();
  const again = await third.openOwn('popup.html');
  await expect.poll(() => again.locator(firstStep).isChecked()).toBe(true);
  await third.close();
});
