import { describe, expect, test, vi } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { deleteAll, startCase, tick } from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { emptyRecord, MOST, type Stored } from '../../../lib/case/schema';
import { deliver } from '../../../lib/reminders/deliver';
import type { Gathered } from '../../../lib/reminders/say';
import { snooze } from '../../../lib/reminders/snooze';
import { type MemoryArea, memoryArea, memoryLock } from '../case/memory-area';
import { office } from './aksaray-like';

const opens = dayOf(2026, 10, 24);
const inUse: Stored = startCase({
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
})(emptyRecord());
const at = (day: Day, hour = 10): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+03:00`);

function setUp(record: Stored = inUse) {
  const area = memoryArea({ record });
  const lock = memoryLock();
  const store = openStore(area, lock, () => at(opens));
  const shown: Gathered[] = [];
  const notify = async (notification: Gathered) => {
    shown.push(notification);
    return true;
  };
  const wake = (day: Day, hour?: number, how = notify) =>
    deliver({ store, office, language: 'tr', now: at(day, hour), notify: how });
  return { area, store, shown, wake };
}
const history = (area: MemoryArea) => (area.peek().record as Stored).history;

describe('each due reminder is delivered once, or stands in the history', () => {
  test('told and written down, with what it said', async () => {
    const { area, shown, wake } = setUp();
    expect(await wake(opens)).toMatchObject({ outcome: 'shown' });
    expect(shown.map(({ title }) => title)).toEqual(['Yenileme döneminiz başladı']);
    expect(history(area)).toEqual([
      {
        id: 'window-opens:2026-10-24:2027-01-21',
        dueOn: opens,
        deliveredOn: opens,
        text: "Yenileme döneminiz başladı. E-imzanızın süresi 21 Ocak 2027'de doluyor. SMS ya da e-posta gelince «E-onaylı Başvuru Onay» ile başvurun.",
        snoozedUntil: null,
        outcome: 'shown',
      },
    ]);
  });

  test('a second wake is silent and writes nothing', async () => {
    const { area, shown, wake } = setUp();
    await wake(opens);
    const writes = area.writes.length;
    expect(await wake(opens, 11)).toEqual({ reminders: [], outcome: 'nothing' });
    expect(shown).toHaveLength(1);
    expect(area.writes).toHaveLength(writes);
  });

  test('two wakes at once tell once', async () => {
    const { shown, wake } = setUp();
    await Promise.all([wake(opens), wake(opens), wake(opens)]);
    expect(shown).toHaveLength(1);
  });

  test.each([
    ['says no', async () => false],
    ['fails', () => Promise.reject(new Error('blocked'))],
    [
      'breaks',
      () => {
        throw new Error('bug');
      },
    ],
  ])('where the browser %s, it stands in the history as not shown', async (_, notify) => {
    const { area, wake } = setUp();
    expect(await wake(opens, 10, notify)).toMatchObject({ outcome: 'not-shown' });
    expect(history(area)).toMatchObject([{ dueOn: opens, outcome: 'not-shown' }]);
  });

  test('what the browser refused is tried once more on the next wake, and then no more', async () => {
    const { area, shown, wake } = setUp();
    const refuse = async (): Promise<boolean> => false;
    await wake(opens, 10, refuse);
    expect(await wake(opens, 11)).toMatchObject({ outcome: 'shown' });
    expect(shown.map(({ title }) => title)).toEqual(['Yenileme döneminiz başladı']);
    expect(history(area)).toMatchObject([{ dueOn: opens, outcome: 'shown' }]);
    await wake(opens, 12);
    expect(shown).toHaveLength(1);

    const never = setUp();
    let asked = 0;
    for (const hour of [10, 11, 12, 13]) {
      await never.wake(opens, hour, async () => {
        asked++;
        return false;
      });
    }
    expect(asked).toBe(2);
    expect(history(never.area)).toMatchObject([{ outcome: 'not-shown' }]);
  });

  test('what was refused is not tried again once it is answered, put off or overtaken by the next of its series', async () => {
    const refuse = async (): Promise<boolean> => false;
    const answered = setUp();
    await answered.wake(opens, 10, refuse);
    await answered.store.edit(tick('apply', opens));
    await answered.wake(opens, 11);
    expect(answered.shown).toEqual([]);

    const putOff = setUp();
    await putOff.wake(opens, 10, refuse);
    await putOff.store.edit(snooze(history(putOff.area)[0]?.id ?? '', addDays(opens, 3)));
    await putOff.wake(opens, 11);
    expect(putOff.shown).toEqual([]);
    await putOff.wake(addDays(opens, 3));
    expect(putOff.shown).toHaveLength(1);

    const overtaken = setUp();
    await overtaken.wake(opens, 10, refuse);
    await overtaken.wake(dayOf(2026, 12, 7));
    await overtaken.wake(dayOf(2026, 12, 7), 11);
    expect(overtaken.shown).toHaveLength(1);
    expect(overtaken.shown[0]?.title).not.toBe('Yenileme döneminiz başladı');
  });

  test('killed while telling, it stands in the history as unsure and is not told again', async () => {
    const { area, shown, wake } = setUp();
    void wake(opens, 10, () => new Promise<boolean>(() => {}));
    await vi.waitFor(() => expect(history(area)).toMatchObject([{ outcome: 'unsure' }]));
    await wake(opens, 11);
    expect(shown).toEqual([]);
  });

  test('what was deleted while a reminder was told stays deleted: nothing is written any more', async () => {
    const { area, store, wake } = setUp();
    let writes = 0;
    await wake(opens, 10, async () => {
      await store.edit(deleteAll());
      writes = area.writes.length;
      return true;
    });
    expect(area.peek().record).toEqual(emptyRecord());
    expect(area.writes).toHaveLength(writes);
  });

  test('where nothing can be written nothing is told; the next wake makes up for it', async () => {
    const { area, shown, wake } = setUp();
    area.fail('set', new Error('QUOTA_BYTES quota exceeded'));
    expect(await wake(opens)).toEqual({ reminders: [], outcome: 'not-written' });
    expect(shown).toEqual([]);
    area.fail('set', null);
    await wake(addDays(opens, 1));
    expect(shown).toHaveLength(1);
  });

  test('a storage that is out of order is survived', async () => {
    const { area, wake } = setUp();
    area.fail('get', new Error('IO error'));
    expect(await wake(opens)).toEqual({ reminders: [], outcome: 'nothing' });
  });
});

describe('snoozed', () => {
  test('it comes again once, by its own entry', async () => {
    const { area, store, shown, wake } = setUp();
    await wake(opens);
    const id = history(area)[0]?.id ?? '';
    const later = addDays(opens, 3);
    await store.edit(snooze(id, later));
    await wake(addDays(opens, 2));
    expect(shown).toHaveLength(1);
    await wake(later);
    await wake(later, 12);
    await wake(addDays(later, 1));
    expect(shown).toHaveLength(2);
    expect(history(area)).toMatchObject([{ id, deliveredOn: later, snoozedUntil: null, outcome: 'shown' }]);
  });

  test('a snooze for later today outlives another reminder of the morning', async () => {
    const { area, store, shown, wake } = setUp();
    await wake(opens);
    const later = addDays(opens, 5);
    await store.edit(snooze(history(area)[0]?.id ?? '', later));
    await store.edit(tick('apply', opens));
    await wake(later, 8);
    await store.edit((stored) => (stored.case ? { ...stored, case: { ...stored.case, steps: {} } } : stored));
    await wake(later, 9);
    expect(shown.map(({ title }) => title)).toEqual([
      'Yenileme döneminiz başladı',
      'Üst yazınız gönderildi mi?',
      'Yenileme döneminiz başladı',
    ]);
  });
});

test('the history is bounded, and never forgets what could come again', async () => {
  const old = (i: number) => ({ id: `x:${i}`, dueOn: opens, deliveredOn: opens, text: 't', snoozedUntil: null });
  const { area, wake } = setUp();
  await wake(opens);
  const first = history(area)[0];
  const asleep = { ...old(-1), snoozedUntil: dayOf(2030, 1, 1) };
  const record = {
    ...inUse,
    history: [asleep, ...(first ? [first] : []), ...Array.from({ length: MOST.history - 2 }, (_, i) => old(i))],
  };
  const full = setUp(tick('apply', dayOf(2026, 11, 1))(record));
  await full.wake(dayOf(2026, 11, 2));
  const kept = history(full.area);
  expect(kept).toHaveLength(MOST.history);
  expect(kept).toContainEqual(asleep);
  expect(kept.at(-1)).toMatchObject({ id: 'cover-letter:2026-11-02:2026-11-01' });
  // The oldest that could not come again: what it said is answered.
  expect(kept.some(({ id }) => id === first?.id)).toBe(false);
});

test('a history full of reminders that were put off takes the next one all the same', async () => {
  const asleep = (i: number) => ({
    id: `x:${i}`,
    dueOn: opens,
    deliveredOn: opens,
    text: 't',
    snoozedUntil: dayOf(2030, 1, 1),
  });
  const { area, shown, wake } = setUp({ ...inUse, history: Array.from({ length: MOST.history }, (_, i) => asleep(i)) });
  expect(await wake(opens)).toMatchObject({ outcome: 'shown' });
  expect(shown).toHaveLength(1);
  expect(history(area)).toHaveLength(MOST.history);
  expect(history(area).at(-1)).toMatchObject({ dueOn: opens, outcome: 'shown' });
});
