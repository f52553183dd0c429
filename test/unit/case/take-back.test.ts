import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { readBackup, writeBackup } from '../../../lib/case/backup';
import {
  all,
  applicationReturned,
  canTakeBack,
  changeSettings,
  changeSituation,
  type Edit,
  finishCycle,
  namePage,
  setEOnay,
  startCase,
  takeBack,
  tick,
} from '../../../lib/case/edits';
import { type Delivered, emptyRecord, type Stored } from '../../../lib/case/schema';

const day = dayOf(2026, 11, 20);
const end = dayOf(2027, 2, 10);
const someone = startCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' });
const before = all(someone, tick('apply', day), tick('pin', day))(emptyRecord());
const applied = (edit: Edit, from = before) => ({ before: from, after: edit(from) });
const told = (id: string): Delivered => ({ id, dueOn: day, deliveredOn: day, text: id, snoozedUntil: null });
const page = {
  host: 'mebbis.meb.gov.tr',
  path: '/main.aspx',
  heading: '',
  page: 'mebbis-module',
  namedOn: day,
} as const;

describe('an undo', () => {
  test.each<[string, Edit]>([
    ['a tick', tick('approved', day)],
    ['an application that came back', applicationReturned('other', day)],
    ['another situation', changeSituation('lost-or-stolen')],
    ['a finished cycle', finishCycle(null, day)],
  ])('of %s puts all of it back', (_, edit) => {
    const one = applied(edit);
    expect(canTakeBack(one, one.after)).toBe(true);
    expect(takeBack(one)(one.after)).toEqual(before);
  });

  test('leaves what was changed since, where the edit had no part in it', () => {
    const one = applied(applicationReturned('other', day));
    const since = all(changeSettings({ appearance: 'dark' }), namePage(page))(one.after);
    const now: Stored = { ...since, history: [told('since')] };
    expect(takeBack(one)(now)).toEqual({ ...now, case: before.case });
  });

  test.each<[string, Edit, Edit]>([
    ['a step was ticked since', applicationReturned('other', day), tick('apply', day)],
    ['the new cycle has begun to fill', finishCycle(null, day), setEOnay('unknown')],
    [
      'the same setting was changed since',
      changeSettings({ badge: false }),
      changeSettings({ badge: true, lastCheck: false }),
    ],
  ])('takes nothing back where %s', (_, edit, since) => {
    const one = applied(edit);
    const now = since(one.after);
    expect(canTakeBack(one, now)).toBe(false);
    expect(takeBack(one)(now)).toBe(now);
  });

  test('knows the record again in whatever order its keys come from the storage', () => {
    const one = applied(tick('approved', day));
    const { case: person, ...rest } = one.after;
    const steps = Object.fromEntries(Object.entries(person?.steps ?? {}).reverse());
    const now: Stored = { case: person && { ...person, steps }, ...rest };
    expect(takeBack(one)(now)).toEqual(before);
  });
});

describe('an undo of a restore', () => {
  const mine: Stored = { ...before, history: [told('mine')] };
  const file = writeBackup({ ...emptyRecord(), history: [told('theirs'), told('mine')] }, new Date(0));
  const restoring: Edit = (stored) => {
    const read = readBackup(file, stored, day);
    return read.ok ? read.next : stored;
  };
  const restored = applied(restoring, mine);

  test('takes the reminders that the file brought out again, so that they count as told no more', () => {
    expect(restored.after.history.map(({ id }) => id).toSorted()).toEqual(['mine', 'theirs']);
    expect(takeBack(restored)(restored.after)).toEqual(mine);
  });

  test('keeps what was told or put off since', () => {
    const putOff = { ...told('theirs'), snoozedUntil: end };
    const now: Stored = { ...restored.after, history: [told('mine'), putOff, told('since')] };
    expect(takeBack(restored)(now).history).toEqual([told('mine'), putOff, told('since')]);
  });
});
