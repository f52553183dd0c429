import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import type { Case } from '../../../lib/case/schema';
import { readDraft, suggestedDraft } from '../../../lib/letter/draft';

const today = dayOf(2026, 11, 23);
const renewal: Case = {
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: { apply: dayOf(2026, 11, 19) },
  seenOnPage: [],
  returned: [],
};

describe('the form starts with what the record knows', () => {
  it('fills type, days and the way of signing', () => {
    expect(suggestedDraft(renewal, 'Aksaray', today)).toMatchObject({
      type: 'renewal',
      signing: 'e-onay',
      appliedOn: '2026-11-19',
      validUntil: '2027-01-21',
      writtenOn: today,
      province: 'Aksaray',
    });
  });

  it('takes the day of the posted form where that was the application (article 7)', () => {
    const posted: Case = { ...renewal, steps: { 'post-form': dayOf(2027, 1, 25) } };
    expect(suggestedDraft(posted, '', today).appliedOn).toBe('2027-01-25');
    expect(suggestedDraft({ ...renewal, steps: {} }, '', today).appliedOn).toBeNull();
    expect(suggestedDraft(null, '', today).appliedOn).toBeNull();
  });

  it('does not guess the way of signing where e-onay is not recorded', () => {
    expect(suggestedDraft({ ...renewal, eOnay: 'unknown' }, '', today).signing).toBeNull();
  });
});

describe('what was typed comes back within the session', () => {
  const suggested = suggestedDraft(renewal, 'Aksaray', today);

  it('over what the record suggests', () => {
    const draft = { ...suggested, name: 'Örnek KİŞİ', type: 'first' as const, appliedOn: null };
    expect(readDraft(JSON.parse(JSON.stringify(draft)), suggested)).toEqual(draft);
  });

  it('never brings a T.C. number', () => {
    expect(readDraft({ ...suggested, tcNumber: '12345678901' }, suggested)).not.toHaveProperty('tcNumber');
  });

  it('drops only the field that is broken', () => {
    expect(readDraft({ ...suggested, name: 'Örnek', type: 'loan', title: 'x'.repeat(500) }, suggested)).toEqual({
      ...suggested,
      name: 'Örnek',
    });
  });

  it('takes anything without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(readDraft(raw, suggested)).sort()).toEqual(Object.keys(suggested).sort());
      }),
    );
  });
});
