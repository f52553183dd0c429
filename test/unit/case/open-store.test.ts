import { describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { setEOnay, setValidUntil, startCase, tick } from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { readRecord } from '../../../lib/case/read-record';
import { DEFAULT_SETTINGS, emptyRecord, type Stored } from '../../../lib/case/schema';
import { ALL_SET_ASIDE } from '../../../lib/case/store';
import { memoryArea, memoryLock } from './memory-area';

const at = new Date('2026-11-23T09:00:00Z');
const open = (area = memoryArea(), lock = memoryLock()) => openStore(area, lock, () => at);
const end = dayOf(2027, 1, 21);
const someone = startCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' });
const filled = (): Stored => tick('role', dayOf(2026, 11, 1))(someone(emptyRecord()));

describe('what is recorded is there the next time', () => {
  test('an empty browser gives an empty record without trouble', async () => {
    expect(await open().load()).toEqual({ stored: emptyRecord(), setAside: [], trouble: null });
  });

  test('an edit is read back by another window', async () => {
    const area = memoryArea();
    const edited = await open(area).edit(someone);
    expect(edited.ok).toBe(true);
    expect((await open(area).load()).stored.case?.certificateValidUntil).toBe('2027-01-21');
  });

  test('two windows writing at once lose no edit', async () => {
    const area = memoryArea({ record: filled() });
    const lock = memoryLock();
    const [one, two] = [open(area, lock), open(area, lock)];
    const steps = ['apply', 'cover-letter', 'approved', 'card-received'] as const;
    await Promise.all(
      steps.flatMap((step, i) => [
        one.edit(tick(step, dayOf(2026, 11, 2 + i))),
        two.edit((stored) => ({
          ...stored,
          settings: { ...stored.settings, dismissed: [...stored.settings.dismissed, step] },
        })),
      ]),
    );
    const { stored } = await one.load();
    expect(Object.keys(stored.case?.steps ?? {}).sort()).toEqual(['role', ...steps].sort());
    expect([...stored.settings.dismissed].sort()).toEqual([...steps].sort());
  });

  test('an edit that changes nothing writes nothing', async () => {
    const area = memoryArea({ record: filled() });
    expect((await open(area).edit((stored) => stored)).ok).toBe(true);
    expect(area.writes).toEqual([]);
  });

  test('other windows hear of a change, and of the newest one last', async () => {
    const area = memoryArea({ record: filled() });
    const heard: (string | null | undefined)[] = [];
    const store = open(area);
    const stop = store.watch(({ stored }) => heard.push(stored.case?.eOnay));
    const other = open(area);
    await other.edit(setEOnay('inactive'));
    await other.edit(setEOnay('unknown'));
    await vi.waitFor(() => expect(heard.at(-1)).toBe('unknown'));
    stop();
    const before = heard.length;
    await other.edit(setEOnay('active'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(before);
  });

  test('unknown keys, at every depth, survive an edit', async () => {
    const record = filled();
    const area = memoryArea({
      record: {
        ...record,
        later: { a: 1 },
        case: { ...record.case, nickname: 'x', returned: [{ on: end, reason: 'other', cleared: {}, by: 'unit' }] },
        settings: { ...record.settings, reminders: { ...record.settings.reminders, sound: 'bell' } },
        history: [{ id: 'a', dueOn: end, deliveredOn: end, text: 't', snoozedUntil: null, seen: true }],
      },
    });
    await open(area).edit(setEOnay('inactive'));
    expect(area.peek().record).toMatchObject({
      later: { a: 1 },
      case: { nickname: 'x', eOnay: 'inactive', returned: [{ by: 'unit' }] },
      settings: { reminders: { sound: 'bell' } },
      history: [{ seen: true }],
    });
  });
});

describe('what does not parse is set aside, told and exportable', () => {
  test('one broken field costs only itself; the whole document is kept beside, in the same write', async () => {
    const broken = { ...filled(), case: { ...filled().case, eOnay: 'perhaps' } };
    const area = memoryArea({ record: broken });
    const loaded = await open(area).load();
    expect(loaded.trouble).toBeNull();
    expect(loaded.stored.case).toMatchObject({ certificateValidUntil: end, eOnay: 'unknown' });
    expect(loaded.setAside).toEqual([
      { key: `set-aside:${at.toISOString()}`, setAsideAt: at.toISOString(), parts: ['case'], raw: broken },
    ]);
    expect(area.writes.map((write) => Object.keys(write).sort())).toEqual([
      ['record', `set-aside:${at.toISOString()}`],
    ]);
    expect((await open(area).load()).setAside).toEqual(loaded.setAside);
  });

  test.each<[string, unknown, string[]]>([
    ['a case without a situation', { ...filled(), case: { eOnay: 'active' } }, ['case']],
    ['a step that is no step', { ...filled(), case: { ...filled().case, steps: { dance: end } } }, ['case']],
    ['settings that are a number', { ...filled(), settings: 7 }, ['settings']],
    [
      'an hour that no day has',
      { ...filled(), settings: { ...DEFAULT_SETTINGS, reminders: { hour: 25 } } },
      ['settings'],
    ],
    ['a history that is a text', { ...filled(), history: 'all of it' }, ['history']],
    ['a version that is a text', { ...filled(), version: 'one' }, ['all']],
    ['a text in place of all', 'gone', ['all']],
    ['a list in place of all', [], ['all']],
    ['nothing in place of all', null, ['all']],
  ])('%s', async (_, record, parts) => {
    const area = memoryArea({ record });
    const loaded = await open(area).load();
    expect(loaded.setAside.map((aside) => [aside.parts, aside.raw])).toEqual([[parts, record]]);
    expect(loaded.trouble).toBeNull();
  });

  test('a broken entry costs only itself, at every depth; unknown keys beside it stay', async () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      reminders: { ...DEFAULT_SETTINGS.reminders, hour: 25, on: false, sound: 'bell' },
    };
    const good = { on: end, reason: 'other', cleared: {}, by: 'unit' };
    const area = memoryArea({
      record: {
        ...filled(),
        case: {
          ...filled().case,
          nickname: 'x',
          returned: [{ ...good, on: 'soon' }, good],
          seenOnPage: ['dance', 'role'],
        },
        settings: { ...settings, dismissed: ['wet-form', 7] },
        history: [{ id: 'a' }, { id: 'b', dueOn: end, deliveredOn: end, text: 't', snoozedUntil: null, seen: true }],
      },
    });
    const { stored, setAside } = await open(area).load();
    expect(stored).toMatchObject({
      case: { nickname: 'x', returned: [good], seenOnPage: ['role'] },
      settings: {
        reminders: { hour: DEFAULT_SETTINGS.reminders.hour, on: false, sound: 'bell' },
        dismissed: ['wet-form'],
      },
      history: [{ id: 'b', seen: true }],
    });
    expect(setAside.map(({ parts }) => [...parts].sort())).toEqual([['case', 'history', 'settings']]);
  });

  test('what throws when it is looked at is broken like anything else', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        has: () => true,
      },
    );
    for (const record of [trap, { version: 1, case: trap }, { version: 1, settings: trap, history: [trap] }]) {
      const read = readRecord(record);
      expect(read).toMatchObject({ state: 'read', stored: emptyRecord() });
      expect(read.state === 'read' && read.broken.length).toBeGreaterThan(0);
    }
  });

  test('the readable steps stay where another is broken', async () => {
    const area = memoryArea({
      record: { ...filled(), case: { ...filled().case, steps: { role: '2026-11-01', apply: '2026-02-31' } } },
    });
    expect((await open(area).load()).stored.case?.steps).toEqual({ role: '2026-11-01' });
  });

  test('the good entries of a list stay where another is broken', async () => {
    const good = { id: 'a', dueOn: end, deliveredOn: end, text: 't', snoozedUntil: null };
    const area = memoryArea({ record: { ...filled(), history: [good, { id: 3 }, good] } });
    const loaded = await open(area).load();
    expect(loaded.stored.history).toEqual([good, good]);
    expect(loaded.setAside[0]?.parts).toEqual(['history']);
  });

  test('an absent part takes its default without a word', async () => {
    const area = memoryArea({ record: { version: 1, case: filled().case } });
    const loaded = await open(area).load();
    expect(loaded).toEqual({ stored: filled(), setAside: [], trouble: null });
    expect(area.writes).toEqual([]);
  });

  test('two set aside in one instant keep both', async () => {
    const area = memoryArea({ record: 'first' });
    await open(area).load();
    await area.set({ record: 'second' });
    expect((await open(area).load()).setAside.map(({ raw }) => raw)).toEqual(['first', 'second']);
  });

  test('an edit over a broken document sets it aside before it writes', async () => {
    const area = memoryArea({ record: 'gone' });
    expect((await open(area).edit(someone)).ok).toBe(true);
    const { stored, setAside } = await open(area).load();
    expect(stored.case?.situation).toBe('certificate-in-use');
    expect(setAside.map(({ raw }) => raw)).toEqual(['gone']);
  });

  test('where there is no room to set it aside, the broken document stays untouched and is told', async () => {
    const area = memoryArea({ record: 'x'.repeat(400) }, 500);
    const loaded = await open(area).load();
    expect(loaded.setAside.map(({ raw }) => raw)).toEqual(['x'.repeat(400)]);
    expect(area.peek()).toEqual({ record: 'x'.repeat(400) });
    expect(await open(area).edit(someone)).toEqual({ ok: false, reason: 'full' });
    expect(area.peek()).toEqual({ record: 'x'.repeat(400) });
  });

  test('it goes only when the person drops it, and nothing else can be dropped that way', async () => {
    const area = memoryArea({ record: 'gone' });
    const store = open(area);
    const [aside] = (await store.load()).setAside;
    await store.dropSetAside('record');
    expect(area.peek()).toHaveProperty('record');
    await store.dropSetAside(aside?.key ?? '');
    expect((await store.load()).setAside).toEqual([]);
  });

  test('all of it goes at once where the person deletes everything, and nothing else does', async () => {
    const area = memoryArea({ record: 'first', managed: {} });
    const store = open(area);
    await store.load();
    await area.set({ record: 'second' });
    await store.load();
    await store.dropSetAside(ALL_SET_ASIDE);
    expect(Object.keys(area.peek()).sort()).toEqual(['managed', 'record']);
  });
});

describe('a newer version is left alone', () => {
  const record = { version: 2, case: { situation: 'retired' } };

  test('it is told, exportable and untouched', async () => {
    const area = memoryArea({ record });
    expect(await open(area).load()).toMatchObject({ trouble: 'newer', untouched: record });
    expect(area.peek()).toEqual({ record });
  });

  test('edits are refused', async () => {
    const area = memoryArea({ record });
    expect(await open(area).edit(someone)).toEqual({ ok: false, reason: 'newer' });
    expect(area.peek()).toEqual({ record });
  });
});

describe('faults of the storage', () => {
  test('a full storage is told, and nothing is half-written', async () => {
    const record = filled();
    const area = memoryArea({ record }, JSON.stringify({ record }).length);
    expect(await open(area).edit(tick('apply', end))).toEqual({ ok: false, reason: 'full' });
    expect(area.peek()).toEqual({ record });
  });

  test.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['IO error: FILE_ERROR_NO_SPACE', 'full'],
    ['The extension context was invalidated', 'unavailable'],
  ] as const)('a write that fails with «%s» is %s', async (message, reason) => {
    const area = memoryArea({ record: filled() });
    area.fail('set', new Error(message));
    expect(await open(area).edit(setValidUntil(null))).toEqual({ ok: false, reason });
  });

  test('a storage that can not be read is told, and is not written over', async () => {
    const area = memoryArea({ record: filled() });
    area.fail('get', new Error('IO error'));
    expect(await open(area).load()).toMatchObject({ trouble: 'unavailable' });
    expect(await open(area).edit(setValidUntil(null))).toEqual({ ok: false, reason: 'unavailable' });
    area.fail('get', null);
    expect((await open(area).load()).stored).toEqual(filled());
  });

  test('a lock that fails is told', async () => {
    const store = openStore(
      memoryArea(),
      () => Promise.reject(new Error('no locks')),
      () => at,
    );
    expect(await store.edit(someone)).toEqual({ ok: false, reason: 'unavailable' });
  });

  test('a bug in an edit writes nothing and lets the next edit through', async () => {
    const area = memoryArea({ record: filled() });
    const store = open(area);
    const invalid = (stored: Stored): Stored => ({
      ...stored,
      settings: { ...stored.settings, reminders: { ...stored.settings.reminders, hour: 99 } },
    });
    await expect(store.edit(invalid)).rejects.toThrow(RangeError);
    await expect(
      store.edit(() => {
        throw new Error('bug');
      }),
    ).rejects.toThrow('bug');
    expect(area.peek().record).toEqual(filled());
    expect((await store.edit(setEOnay('inactive'))).ok).toBe(true);
  });
});
