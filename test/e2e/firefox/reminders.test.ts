import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { backupFile, restore } from '../harness/backup';
import { inDays, today } from '../harness/days';
import { dueToday } from '../journeys';
import { backgroundState } from './chrome';
import { type Firefox, launchFirefox } from './launch';

// Headless Firefox keeps no list of notifications: the extension's own history is the proof.
let profile: string;
let firefox: Firefox;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'eimza-firefox-'));
  firefox = await launchFirefox({ profile, forGood: true });
});
afterAll(async () => {
  await firefox?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const { record, settings } = dueToday();
const stored = () => firefox.inExtension<Stored>('browser.storage.local.get("record").then(({ record }) => record)');
const came = async () => (await stored()).history.filter(({ id }) => id.includes(record.certificateValidUntil ?? ''));
/** Writes the record past the product, as if the day had come by itself. */
const write = (next: Stored) => firefox.inExtension(`browser.storage.local.set({ record: ${JSON.stringify(next)} })`);
/** The one periodic alarm, sooner. */
const alarm = () =>
  firefox.inExtension(
    'browser.alarms.getAll().then(([alarm]) => (browser.alarms.create(alarm?.name ?? "wake", { when: Date.now() + 50, periodInMinutes: 30 }), null))',
  );
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** A change of the record wakes it for the badge: it is stopped once that is done. */
const stopBackground = () =>
  expect
    .poll(async () => {
      await firefox.stopBackground();
      return backgroundState(firefox.chrome);
    })
    .toBe('stopped');

it('a reminder comes once, though the background was stopped before each alarm', async () => {
  await restore(firefox, backupFile({ ...record, certificateValidUntil: inDays(200) }, { settings, history: [] }));
  await stopBackground();
  const due = await stored();
  await write({ ...due, case: due.case && { ...due.case, certificateValidUntil: inDays(30) } });
  expect(await came()).toEqual([]);
  await stopBackground();
  await alarm();
  await expect.poll(async () => (await came()).length).toBe(1);
  // It is written down before it is shown.
  await expect.poll(came).toMatchObject([{ deliveredOn: today(), outcome: 'shown' }]);
  await stopBackground();
  await alarm();
  await expect.poll(() => backgroundState(firefox.chrome)).toBe('running');
  await rest(1_000);
  expect(await came()).toHaveLength(1);
});

it('one that was put off comes again on its day, and stands in the history', async () => {
  const before = await stored();
  await write({ ...before, history: before.history.map((entry) => ({ ...entry, snoozedUntil: today() })) });
  await stopBackground();
  await alarm();
  await expect.poll(async () => (await came()).map(({ snoozedUntil }) => snoozedUntil)).toEqual([null]);
  const popup = await firefox.openOwn('popup.html');
  await popup.getByText('Hatırlatmalar', { exact: true }).click();
  await popup
    .getByText((await came())[0]?.text ?? 'nothing came')
    .first()
    .waitFor();
  await popup.close();
});

it('one that falls due while the browser is closed comes at the next start, and not at the one after it', async () => {
  const before = await stored();
  await write({ ...before, history: [] });
  await stopBackground();
  expect(await came()).toEqual([]);
  await firefox.close();
  firefox = await launchFirefox({ profile, forGood: true });
  await expect.poll(async () => (await came()).length).toBe(1);
  expect((await stored()).case).toEqual(before.case);
  await firefox.close();
  firefox = await launchFirefox({ profile, forGood: true });
  await rest(1_500);
  expect(await came()).toHaveLength(1);
});
