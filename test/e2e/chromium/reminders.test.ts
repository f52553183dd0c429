import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { addDays } from '../../../lib/calendar/day';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import { newCase } from '../../../lib/case/situation';
import { type Desk, deskOf, sitDown } from '../harness/desk';
import { today } from '../harness/index';
import { kept } from './kept';

// The faults of test/unit/reminders/simulation.test.ts in a real browser: whatever happens, each due reminder is shown
// once, or stands in the history though it was not shown; never twice, never lost.

/** One reminder is due today, the next in 3 days: the cover letter is missing since an application 10 days ago. */
function letterMissing(): Stored {
  const empty = emptyRecord();
  const person = newCase({
    situation: 'certificate-in-use',
    certificateValidUntil: addDays(today(), 60),
    eOnay: 'active',
  });
  return {
    ...empty,
    // From midnight on, so that the test holds at every hour.
    settings: { ...empty.settings, reminders: { ...empty.settings.reminders, hour: 0 } },
    case: { ...person, noticeReceivedOn: addDays(today(), -20), steps: { apply: addDays(today(), -10) } },
  };
}

/** One reminder is due today, and a click on it leads to the portal: 30 days are left, and nothing is applied for. */
function monthLeft(): Stored {
  const record = letterMissing();
  if (!record.case) throw new Error('no case');
  return { ...record, case: { ...record.case, certificateValidUntil: addDays(today(), 30), steps: {} } };
}

const told = async (desk: Desk) => (await desk.history()).map(({ dueOn, outcome }) => ({ dueOn, outcome }));

/** Another clock for the worker: so many days from now. */
const clock = (days: number) => `void (() => {
  const Real = (globalThis.RealDate ??= Date);
  const now = () => Real.now() + ${days} * 86400000;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(now()); }
    static now() { return now(); }
  };
})()`;

describe('in one browser', () => {
  let desk: Desk;
  kept.beforeEach(async (browser) => {
    desk = await deskOf(browser);
  });
  // Its clock and its faults end with it.
  afterEach(() => desk.browser.killWorker());

  /** Calls of the browser that a delivery makes, in their order; the worker dies at the nth of a name. */
  const STEPS = [
    { at: 'before the alarm is looked at', call: 'alarms.get', nth: 1, when: 'before' },
    { at: 'before the record is read', call: 'storage.local.get', nth: 1, when: 'before' },
    { at: 'before it is written down', call: 'storage.local.set', nth: 1, when: 'before' },
    { at: 'after it is written down', call: 'storage.local.set', nth: 1, when: 'after' },
    { at: 'before it is shown', call: 'notifications.create', nth: 1, when: 'before' },
    { at: 'after it is shown', call: 'notifications.create', nth: 1, when: 'after' },
    { at: 'before its outcome is written down', call: 'storage.local.set', nth: 2, when: 'before' },
    { at: 'after its outcome is written down', call: 'storage.local.set', nth: 2, when: 'after' },
    // What is written down sets a badge too, meanwhile: the one meant is the delivery's own.
    { at: 'before the badge is set', call: 'action.setBadgeText', nth: 1, when: 'before', writes: 2 },
  ] as const;

  it.each(STEPS)('the worker killed $at', async ({ call, nth, when, ...given }) => {
    const writes = 'writes' in given ? given.writes : 0;
    await desk.write(letterMissing());
    const [, owner, name] = /^(.+)\.(\w+)$/.exec(call) ?? [];
    await desk.inWorker(`void (() => {
      const storage = chrome.storage.local, write = storage.set.bind(storage);
      let writes = 0;
      const isRecord = (given) => 'record' in given[0];
      storage.set = (...given) => write(...given).then(() => { if (isRecord(given)) writes += 1; });
      const owner = chrome.${owner}, real = owner.${name}.bind(owner);
      let left = ${nth};
      const die = () => { globalThis.isDying = true; return new Promise(() => {}); };
      owner.${name} = (...given) => {
        if (writes < ${writes} || ('${name}' === 'set' && !isRecord(given))) return real(...given);
        left -= 1;
        if (left !== 0) return real(...given);
        return ${when === 'before'} ? die() : real(...given).then(die);
      };
    })()`);
    await desk.ring();
    await expect.poll(() => desk.inWorker('globalThis.isDying === true')).toBe(true);
    await desk.browser.killWorker();
    const shown = [...(await desk.takeDown())];

    const wasWritten = call === 'storage.local.set' && nth === 1 && when === 'after';
    const isUnshown = wasWritten || (call === 'notifications.create' && when === 'before');
    // One of which the outcome could not be written down says so.
    const isUnsure = isUnshown || call === 'notifications.create' || (nth === 2 && when === 'before');
    const inHistory = [{ dueOn: today(), outcome: isUnsure ? 'unsure' : 'shown' }];
    await desk.wake();
    await expect.poll(() => told(desk)).toEqual(inHistory);
    shown.push(...(await desk.takeDown()));
    await desk.wakeToTheEnd();
    shown.push(...(await desk.takeDown()));
    expect(shown).toHaveLength(isUnshown ? 0 : 1);
    expect(await told(desk)).toEqual(inHistory);
  });

  it.each([
    ['rejects', '() => Promise.reject(new Error("no"))'],
    ['throws', '() => { throw new Error("no"); }'],
  ])('a browser that %s when a notification is made is asked once more on the next wake', async (_, create) => {
    await desk.write(letterMissing());
    await desk.inWorker(`void (chrome.notifications.create = ${create})`);
    await desk.ring();
    await expect.poll(() => told(desk)).toEqual([{ dueOn: today(), outcome: 'not-shown' }]);
    // Another worker, whose browser takes it.
    await desk.wakeToTheEnd();
    await expect.poll(() => told(desk)).toEqual([{ dueOn: today(), outcome: 'shown' }]);
    await desk.wakeToTheEnd();
    expect(await desk.takeDown()).toHaveLength(1);
  });

  it('a browser that never answers when a notification is made: the history has it, and the next one is shown', async () => {
    await desk.write(letterMissing());
    await desk.inWorker('void (chrome.notifications.create = () => new Promise(() => {}))');
    await desk.ring();
    await expect.poll(() => told(desk)).toEqual([{ dueOn: today(), outcome: 'unsure' }]);
    await desk.wakeToTheEnd();
    expect(await desk.takeDown()).toEqual([]);
    await desk.inWorker(clock(3));
    await desk.wake();
    await expect
      .poll(() => told(desk))
      .toEqual([
        { dueOn: today(), outcome: 'unsure' },
        { dueOn: addDays(today(), 3), outcome: 'shown' },
      ]);
    expect(await desk.takeDown()).toHaveLength(1);
  });

  /** Days from now, and whether that day's reminder is still to be told. */
  const CLOCK: readonly (readonly [number, boolean])[] = [
    [0, true],
    [3, true],
    [-20, false],
    [3, false],
    [0, false],
    [12, true],
    [6, true],
    [12, false],
  ];

  it('a clock set forward and back: each day is told once, and after a leap over several only the latest', async () => {
    await desk.write(letterMissing());
    const inHistory: { dueOn: string; outcome: string }[] = [];
    for (const [days, isNew] of CLOCK) {
      await desk.wakeToTheEnd(clock(days));
      if (isNew) inHistory.push({ dueOn: addDays(today(), days), outcome: 'shown' });
      await expect.poll(() => told(desk)).toEqual(inHistory);
      expect(await desk.takeDown()).toHaveLength(isNew ? 1 : 0);
    }
  });

  it('an alarm that was cleared stands again as soon as the popup is opened, and what is due comes then', async () => {
    await desk.write(letterMissing());
    const popup = await desk.browser.openOwn('options.html');
    await popup.evaluate('chrome.alarms.clearAll()');
    expect(await desk.alarms()).toEqual([]);
    await popup.goto(`chrome-extension://${desk.browser.extensionId}/popup.html`);
    await expect.poll(() => desk.alarms()).toEqual(['wake']);
    await expect.poll(() => told(desk)).toEqual([{ dueOn: today(), outcome: 'shown' }]);
    expect(await desk.takeDown()).toHaveLength(1);
  });

  it('an alarm that a wrong clock put ten years off comes within its half hour again as soon as the popup is opened', async () => {
    await desk.write(letterMissing());
    const popup = await desk.browser.openOwn('options.html');
    const minutesOff = () =>
      popup.evaluate<number>('chrome.alarms.get("wake").then((alarm) => (alarm.scheduledTime - Date.now()) / 60000)');
    await popup.evaluate(
      'chrome.alarms.create("wake", { when: Date.now() + 10 * 365 * 86400000, periodInMinutes: 30 })',
    );
    expect(await minutesOff()).toBeGreaterThan(30);
    await popup.goto(`chrome-extension://${desk.browser.extensionId}/popup.html`);
    await expect.poll(minutesOff).toBeLessThanOrEqual(30);
  });

  it.each([
    ['the popup’s page', letterMissing, /^chrome-extension:.*\/popup\.html$/u],
    ['the portal', monthLeft, /^https:\/\/portal\.kamusm\.gov\.tr\/bp\/meb\.go$/u],
  ])('a click on the notification opens %s, once, and takes it off the screen', async (_, record, address) => {
    const { context, site } = desk.browser;
    site.put('https://portal.kamusm.gov.tr/bp/meb.go', '<!doctype html><title>Portal</title>');
    await desk.write(record());
    await desk.wake();
    const screen = () => desk.inWorker<string[]>('chrome.notifications.getAll().then(Object.keys)');
    await expect.poll(screen).toHaveLength(1);
    const [id] = await screen();
    const before = context.pages().length;
    // Another worker than the one that showed it.
    await desk.browser.killWorker();
    await desk.inWorker(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    await expect.poll(() => context.pages().map((page) => page.url())).toContainEqual(expect.stringMatching(address));
    await expect.poll(screen).toEqual([]);
    expect(context.pages()).toHaveLength(before + 1);
  });
});

it('a browser closed over the due day, started in other time zones, its alarm cleared: told once, and the alarm stands', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'eimza-reminders-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Istanbul'];
  const shown: string[] = [];
  for (const zone of zones) {
    const desk = await sitDown({ profile, computerZone: zone });
    onTestFinished(() => desk.browser.close());
    expect(await desk.inWorker('Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe(zone);
    await expect.poll(() => desk.alarms()).toEqual(['wake']);
    if (zone === zones[0]) {
      // Due while nothing wakes the worker any more.
      await desk.inWorker('chrome.alarms.clearAll()');
      await desk.write(letterMissing());
    } else {
      await expect.poll(() => told(desk)).toEqual([{ dueOn: today(), outcome: 'shown' }]);
      shown.push(...(await desk.takeDown()));
      await desk.wakeToTheEnd();
    }
    shown.push(...(await desk.takeDown()));
    await desk.browser.close();
  }
  expect(shown).toHaveLength(1);
});
