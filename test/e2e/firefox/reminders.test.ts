import { expect, it } from 'vitest';
import { today } from '../harness/days';
import { writeRecord } from '../harness/record';
import { kept } from './kept';
import type { Firefox } from './launch';
import { reminderDesk } from './reminder-desk';

let firefox: Firefox;
let desk: ReturnType<typeof reminderDesk>;
kept.beforeEach((fresh) => {
  firefox = fresh;
  desk = reminderDesk(firefox);
});

/** What the badge never says by itself. */
const NO_BADGE = '…';

it('a reminder comes once, though the background was stopped before each alarm', async () => {
  await desk.makeDue();
  await desk.tellByAlarm();
  await firefox.inExtension(`browser.action.setBadgeText({ text: '${NO_BADGE}' })`);
  await desk.ring();
  // Nothing else is under way: the badge is what this wake does last.
  await expect.poll(desk.badge).not.toBe(NO_BADGE);
  expect(await desk.came()).toHaveLength(1);
});

it('one that was put off comes again on its day, and stands in the history', async () => {
  await desk.makeDue();
  await desk.tellByAlarm();
  const before = await desk.stored();
  const history = before.history.map((entry) => ({ ...entry, snoozedUntil: today() }));
  await writeRecord(firefox, { ...before, history });
  await desk.stopBackground();
  await desk.ring();
  await expect.poll(async () => (await desk.came()).map(({ snoozedUntil }) => snoozedUntil)).toEqual([null]);
  const popup = await firefox.openOwn('popup.html');
  await popup.getByText('Hatırlatmalar', { exact: true }).click();
  await popup
    .getByText((await desk.came())[0]?.text ?? 'nothing came')
    .first()
    .waitFor();
});
