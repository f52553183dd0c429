import { expect } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { today } from '../harness/days';
import { seed } from '../harness/record';
import { dueToday } from '../journeys';
import { backgroundState } from './chrome';
import type { Firefox } from './launch';

/** What the reminders did in a Firefox. Headless it keeps no list of notifications: the extension's own history is the proof. */
export function reminderDesk(firefox: Firefox) {
  const stored = () => firefox.inExtension<Stored>('browser.storage.local.get("record").then(({ record }) => record)');
  const came = async () => {
    const { history } = await stored();
    return history.filter(({ id }) => id.includes(dueToday().record.certificateValidUntil ?? ''));
  };
  /** The one periodic alarm, sooner. */
  const ring = () =>
    firefox.inExtension<null>(
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
  return {
    stored,
    came,
    ring,
    stopBackground,
    badge: () => firefox.inExtension<string>('browser.action.getBadgeText({})'),
    /** Writes a record of which one reminder is due today; no background runs to tell it. */
    async makeDue() {
      const { record, settings } = dueToday();
      await seed(firefox, record, { settings });
      expect(await came()).toEqual([]);
      await stopBackground();
    },
    async tellByAlarm() {
      await ring();
      // It is written down before it is shown.
      await expect.poll(came).toMatchObject([{ deliveredOn: today(), outcome: 'shown' }]);
      await stopBackground();
    },
  };
}
