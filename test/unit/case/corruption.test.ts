import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { dayOf } from '../../../lib/calendar/day';
import { applicationReturned, finishCycle, setEOnay, startCase, tick } from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { emptyRecord, recordSchema, type Stored } from '../../../lib/case/schema';
import { memoryArea, memoryLock } from './memory-area';

const at = new Date('2026-11-23T09:00:00Z');
const day = dayOf(2026, 11, 2);

const whole: Stored = [
  startCase({ situation: 'certificate-in-use', certificateValidUntil: dayOf(2027, 1, 21), eOnay: 'active' }),
  tick('apply', day),
  applicationReturned('too-early', day),
  finishCycle(dayOf(2030, 1, 21), day),
  tick('role', day),
  (stored: Stored): Stored => ({
    ...stored,
    history: [{ id: 'a', dueOn: day, deliveredOn: day, text: 't', snoozedUntil: null, outcome: 'shown' }],
    namedPages: [{ host: 'h', path: '/p', heading: 'x', page: 'pin', namedOn: day }],
  }),
].reduce((stored, edit) => edit(stored), emptyRecord());

/** Every place inside a value, as a path of keys. */
const places = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])])
    : [];

function withAt(value: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((entry, i) => (String(i) === key ? withAt(entry, rest, change) : entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === key ? withAt(v, rest, change) : v]));
}

/** A text cut somewhere: a write that was torn, or a hand that slipped. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>('', 0, -1, 1.5, true, null, [], {}, '2026-02-30', '0001-01-01', 'x'.repeat(5_000), {
    __proto__: null,
  }),
);

const corrupted = fc.oneof(
  { weight: 1, arbitrary: strange },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...places(whole)), strange), { minLength: 1, maxLength: 4 })
      .map((hits) => hits.reduce<unknown>((value, [path, put]) => withAt(value, path, () => put), whole)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...places(whole)).map((path) => withAt(whole, path, () => undefined)),
  },
);

test('arbitrary corruption is set aside, told and exportable: never a throw, never a loss', {
  timeout: 60_000,
}, async () => {
  let asides = 0;
  await fc.assert(
    fc.asyncProperty(corrupted, async (record) => {
      const before = structuredClone(record);
      const area = memoryArea({ record });
      const store = openStore(area, memoryLock(), () => at);
      const loaded = await store.load();
      expect(z.safeParse(recordSchema, loaded.stored).success).toBe(true);
      if (loaded.trouble === 'newer') {
        expect(area.peek()).toEqual({ record: before });
        expect(loaded.untouched).toEqual(before);
        return;
      }
      expect(loaded.trouble).toBeNull();
      const edited = await store.edit(setEOnay('inactive'));
      expect(edited.ok).toBe(true);
      const after = await store.load();
      // Either all of it was read, so that it stands in the record, or the whole of it is kept as it was.
      if (loaded.setAside.length === 0) expect(withoutEOnay(after.stored)).toMatchObject(withoutEOnay(defined(before)));
      else expect(after.setAside.map(({ raw }) => raw)).toEqual([before]);
      asides += loaded.setAside.length;
    }),
    { numRuns: 1_000, seed: 4 },
  );
  expect(asides).toBeGreaterThan(300);
});

/** Keys that hold `undefined` are not stored. */
const defined = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));

function withoutEOnay(value: object): object {
  const copy = structuredClone({ ...value });
  if ('case' in copy && typeof copy.case === 'object' && copy.case !== null) Reflect.deleteProperty(copy.case, 'eOnay');
  return copy;
}
