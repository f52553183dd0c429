import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { today } from '../harness/days';
import { seed, writeRecord } from '../harness/record';
import { dueToday } from '../journeys';
import { backgroundState } from './chrome';
import { kept } from './kept';
import { type Firefox, launchFirefox } from './launch';

// Headless Firefox keeps no list of notifications: the extension's own history is the proof.
let firefox: Firefox;
kept.beforeEach((fresh) => {
  firefox = fresh;
});

/** What the badge never says by itself. */
const NO_BADGE = '…';

const stored = () => firefox.inExtension<Stored>('browser.storage.local.get("record").then(({ record }) => record)');
const came = async () => {
  const { history } = await stored();
  return history.filter(({ id }) => id.includes(dueToday().record.certificateValidUntil ?? ''));
};
/** The one periodic alarm, sooner. */
const alarm = () =>
  firefox.inExtension(
    'browser.alarms.getAll().then(([alarm]) => (browser.alarms.create(alarm?.name ?? "wake", { when: Date.now() + 50, periodInMinutes: 30 }), null))',
  );
/** A change of the record wakes it for the badge: it is stopped once that is done. */
const stopBackground = () =>
  expect
    .poll(async () => {
      await firefox.stopBackground();
      return backgroundState(firefox.chrome);
    })
    .toBe('stopped');
const badge = () => firefox.inExtension<string>('browser.action.getBadgeText({})');

/** A record of which one reminder is due today, and no background to tell it. */
async function due(): Promise<void> {
  const { record, settings } = dueToday();
  await seed(firefox, record, { settings });
  expect(await came()).toEqual([]);
  await stopBackground();
}

async function tellByAlarm(): Promise<void> {
  await alarm();
  await expect.poll(async () => (await came()).length).toBe(1);
  // It is written down before it is shown.
  await expect.poll(came).toMatchObject([{ deliveredOn: today(), outcome: 'shown' }]);
  await stopBackground();
}

it('a reminder comes once, though the background was stopped before each alarm', async () => {
  await due();
  await tellByAlarm();
  await firefox.inExtension(`browser.action.setBadgeText({ text: '${NO_BADGE}' })`);
  await alarm();
  // Nothing else is under way: the badge is what this wake does last.
  await expect.poll(badge).not.toBe(NO_BADGE);
  expect(await came()).toHaveLength(1);
});

it('one that was put off comes again on its day, and stands in the history', async () => {
  await due();
  await tellByAlarm();
  const before = await stored();
  const history = before.history.map((entry) => ({ ...entry, snoozedUntil: today() }));
  await writeRecord(firefox, { ...before, history });
  await stopBackground();
  await alarm();
  await expect.poll(async () => (await came()).map(({ snoozedUntil }) => snoozedUntil)).toEqual([null]);
  const popup = await firefox.openOwn('popup.html');
  await popup.getByText('Hatırlatmalar', { exact: true }).click();
  await popup
    .getByText((await came())[0]?.text ?? 'nothing came')
    .first()
    .waitFor();
});

it('one that falls due while the browser is closed comes at the next start, and not at the one after it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-firefox-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const start = async () => {
    const started = await launchFirefox({ profile, forGood: true });
    onTestFinished(() => started.close());
    return started;
  };
  firefox = await start();
  await due();
  const before = await stored();
  await firefox.close();
  firefox = await start();
  await expect.poll(async () => (await came()).length).toBe(1);
  expect((await stored()).case).toEqual(before.case);
  await firefox.close();
  firefox = await start();
  // No start shows a badge before it has told what is due.
  await expect.poll(badge).not.toBe('');
  expect(await came()).toHaveLength(1);
});
