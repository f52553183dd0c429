import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { letterAdvice } from '../../../lib/letter/advice';
import { aksaray } from '../../../lib/offices/aksaray';

const renewal = {
  type: 'renewal',
  signing: 'e-onay',
  appliedOn: dayOf(2026, 11, 19),
  validUntil: dayOf(2027, 1, 21),
  writtenOn: dayOf(2026, 11, 23),
} as const;
const idsOf = (over: Partial<Parameters<typeof letterAdvice>[0]>, office = aksaray) =>
  letterAdvice({ ...renewal, ...over }, office).map(({ id }) => id);

describe('before a letter is sent', () => {
  it('nothing is said of a renewal in the window, signed with e-onay', () => {
    expect(idsOf({})).toEqual([]);
  });

  it('a renewal applied for too early is told, with the day to apply from (article 9)', () => {
    expect(letterAdvice({ ...renewal, appliedOn: dayOf(2026, 10, 21) }, aksaray)).toMatchObject([
      { id: 'too-early', opensOn: '2026-10-24' },
    ]);
  });

  it('the border of the window is not called too early', () => {
    expect(idsOf({ appliedOn: dayOf(2026, 10, 22) })).toEqual([]);
  });

  it('a renewal in time signed otherwise is told; after the end, or in another process, it is not (articles 4, 7, 9)', () => {
    expect(idsOf({ signing: 'wet-signature' })).toEqual(['not-e-onay']);
    expect(idsOf({ signing: 'wet-signature', appliedOn: dayOf(2027, 1, 22) })).toEqual([]);
    expect(idsOf({ signing: 'wet-signature', type: 'first', validUntil: null })).toEqual([]);
    expect(idsOf({ signing: null })).toEqual([]);
  });

  it('an identity change begins with this letter (article 3)', () => {
    expect(idsOf({ type: 'identity-change' })).toEqual(['unit-first']);
  });

  it('an office that asks for no cover letter is named', () => {
    const office = { ...aksaray, coverLetter: { ...aksaray.coverLetter, value: 'not-needed' as const } };
    expect(idsOf({}, office)).toEqual(['not-needed']);
  });
});
