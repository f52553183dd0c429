import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { letterAdvice } from '../../../lib/letter/advice';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';

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

  it('an office that asks for no cover letter is named, by its own source', () => {
    const source = { policy: 'İl yazısı, 3.11.2026' };
    const office: Office = { ...aksaray, coverLetter: { ...aksaray.coverLetter, value: 'not-needed', source } };
    expect(letterAdvice(renewal, office)).toMatchObject([{ id: 'not-needed', policySource: 'İl yazısı, 3.11.2026' }]);
  });
});

describe('in another province', () => {
  it('what Aksaray demands is not said as the own unit’s demand', () => {
    const wet = { ...renewal, signing: 'wet-signature' } as const;
    expect(letterAdvice(wet, genel)).toMatchObject([{ id: 'not-e-onay', borrowed: true }]);
    expect(letterAdvice(wet, aksaray)).toMatchObject([{ id: 'not-e-onay', borrowed: false }]);
  });

  it('what Kamu SM says for all is cited as Kamu SM’s', () => {
    const early = { ...renewal, appliedOn: dayOf(2026, 9, 21) };
    expect(letterAdvice(early, genel)).toMatchObject([
      { id: 'too-early', borrowed: false, sources: [{ source: 'kamusm-directive' }] },
    ]);
    expect(letterAdvice(early, aksaray)).toMatchObject([{ sources: [{ source: 'notice', article: 9 }] }]);
  });
});
