import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import type { Case } from '../../../lib/case/schema';
import { readDraft, suggestedDraft, withDistrict, withType } from '../../../lib/letter/draft';

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

describe('another type of letter', () => {
  const suggested = suggestedDraft(renewal, 'Aksaray', today);

  it('asks anew how the application was signed', () => {
    const renewed = { ...suggested, signing: 'e-signature' as const };
    expect(withType(renewed, 'lost-or-stolen', suggested).signing).toBeNull();
    expect(withType(renewed, 'first', suggested).signing).toBe('wet-signature');
    expect(withType(renewed, 'identity-change', suggested).signing).toBeNull();
    expect(withType({ ...renewed, type: 'first' }, 'renewal', suggested).signing).toBe('e-onay');
    expect(withType(renewed, 'renewal', suggested).signing).toBe('e-signature');
  });

  it('an identity change encloses the register’s extract, unless something else was typed', () => {
    const changed = withType(suggested, 'identity-change', suggested);
    expect(changed.enclosures).toBe('Nüfus kayıt örneği, 1 sayfa');
    expect(withType(changed, 'renewal', suggested).enclosures).toBe('');
    expect(withType({ ...suggested, enclosures: 'Form, 2 sayfa' }, 'identity-change', suggested).enclosures).toBe(
      'Form, 2 sayfa',
    );
    const recorded: Case = { ...renewal, situation: 'identity-changed' };
    expect(suggestedDraft(recorded, '', today).enclosures).toBe('Nüfus kayıt örneği, 1 sayfa');
  });
});

describe('a typed district', () => {
  const suggested = suggestedDraft(renewal, 'Aksaray', today);
  const typed = (text: string, draft = suggested) =>
    Array.from(text, (_, i) => text.slice(0, i + 1)).reduce(withDistrict, draft);

  it('sends the letter through its directorate', () => {
    expect(typed('Eskil')).toMatchObject({ district: 'Eskil', route: 'district' });
    expect(withDistrict(typed('Eskil'), '').route).toBe('province');
  });

  it('that is the centre leaves it to the province, however it is typed', () => {
    expect(typed('Merkez').route).toBe('province');
    expect(typed('AKSARAY').route).toBe('province');
  });

  it('leaves alone a way that was chosen by hand', () => {
    expect(withDistrict({ ...typed('Eski'), route: 'province' }, 'Eskil').route).toBe('province');
  });
});
