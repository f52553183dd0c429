import { expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { applicationReturned, finishCycle, namePage, putBack, startCase, tick } from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { emptyRecord, MOST, type Stored } from '../../../lib/case/schema';
import { memoryArea, memoryLock } from './memory-area';

const day = dayOf(2026, 11, 2);
const at = new Date('2026-11-23T09:00:00Z');
const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));
const told = (i: number) => ({ id: `x:${i}`, dueOn: day, deliveredOn: day, text: 't', snoozedUntil: null });
const page = (i: number) => ({ host: 'h', path: `/${i}`, heading: '', page: 'pin' as const, namedOn: day });
const returned = { on: day, reason: 'other' as const, cleared: {} };

const inUse: Stored = startCase({
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
})(emptyRecord());
const open = (record: unknown) => {
  const area = memoryArea({ record });
  return { area, store: openStore(area, memoryLock(), () => at) };
};

test('a stored list of more than it keeps is read by its newest; the whole is set aside, told and exportable', async () => {
  const record = {
    ...inUse,
    case: {
      ...inUse.case,
      steps: { role: day },
      seenOnPage: ['apply', ...many(800_000, () => 'role')],
      returned: many(300, () => returned),
    },
    history: many(24_000, told),
    namedPages: many(30_000, page),
  };
  const { store } = open(record);
  const { stored, setAside, trouble } = await store.load();
  expect(trouble).toBeNull();
  expect(stored.history).toEqual(many(24_000, told).slice(-MOST.history));
  expect(stored.namedPages).toEqual(many(30_000, page).slice(-MOST.namedPages));
  expect(stored.case).toMatchObject({ steps: { role: day }, seenOnPage: ['apply', 'role'] });
  expect(stored.case?.returned).toHaveLength(MOST.returned);
  expect(setAside.map(({ parts }) => [...parts].sort())).toEqual([['case', 'history', 'namedPages']]);
  expect(setAside[0]?.raw).toEqual(record);
  // It is told once: what is left fits.
  expect((await store.load()).setAside).toHaveLength(1);
});

test('a list that is exactly full is whole, and keeps its unknown keys', async () => {
  const record = { ...inUse, history: many(MOST.history, (i) => ({ ...told(i), mood: 'good' })) };
  const { store } = open(record);
  expect(await store.load()).toMatchObject({ stored: record, setAside: [] });
});

test('no edit makes a list longer than it may be: the oldest goes', async () => {
  const archived = { closedOn: day, case: { ...inUse.case, steps: {} } };
  const { store } = open({
    ...inUse,
    case: { ...inUse.case, returned: many(MOST.returned, () => returned), steps: { apply: day } },
    archive: many(MOST.archive, () => archived),
    history: many(MOST.history, told),
    namedPages: many(MOST.namedPages, page),
  });
  expect((await store.edit(namePage(page(-1)))).ok).toBe(true);
  expect((await store.edit(tick('apply', day))).ok).toBe(true);
  expect((await store.edit(applicationReturned('too-early', day))).ok).toBe(true);
  const { stored: before } = await store.load();
  expect(before.namedPages).toHaveLength(MOST.namedPages);
  expect(before.namedPages.at(0)?.path).toBe('/1');
  expect(before.namedPages.at(-1)?.path).toBe('/-1');
  expect(before.case?.returned).toHaveLength(MOST.returned);
  expect(before.case?.returned.at(-1)?.reason).toBe('too-early');
  expect((await store.edit(finishCycle(null, day))).ok).toBe(true);
  expect((await store.load()).stored.archive).toHaveLength(MOST.archive);

  const wiped = open({ ...emptyRecord(), history: [told(-1)] });
  expect((await wiped.store.edit(putBack(before))).ok).toBe(true);
  const back = (await wiped.store.load()).stored.history;
  expect(back).toHaveLength(MOST.history);
  expect(back.at(-1)?.id).toBe('x:-1');
});
