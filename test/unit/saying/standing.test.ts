import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { newCase } from '../../../lib/case/edits';
import type { Case, StepId } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import { sayStanding } from '../../../lib/saying/standing';
import { standing } from '../../../lib/timeline/standing';
import { wordsIn } from '../../words-in';

const END = dayOf(2027, 1, 21);
const TODAY = dayOf(2026, 11, 23);
const AFTER = addDays(END, 3);
const done = (...steps: readonly StepId[]) => Object.fromEntries(steps.map((step) => [step, TODAY]));
function said(own: Partial<Case>, today: Day = TODAY, office: Office = aksaray, language: 'tr' | 'en' = 'tr') {
  const answers = { situation: 'certificate-in-use', certificateValidUntil: END, eOnay: 'active' } as const;
  return sayStanding(wordsIn(language), standing({ ...newCase(answers), ...own }, office, today), language);
}
const lines = (...asked: Parameters<typeof said>) => said(...asked).lines.join(' ');

const APPLIED = done('apply', 'cover-letter');
const APPROVED = { ...APPLIED, ...done('approved') };
const CARD = { ...APPROVED, ...done('card-received') };

describe('an identity change (article 3)', () => {
  const situation = 'identity-changed';

  test('counts the days of the present e-imza until its successor ends it', () => {
    expect(said({ situation })).toMatchObject({ figure: '59', title: 'gün kaldı' });
    expect(lines({ situation })).toContain('haber gelince başvurursunuz');
    expect(lines({ situation })).toContain('üretildiği anda şimdiki geçersiz olur');
  });

  test('is no renewal when the certificate has ended: the letter first, and the unit starts it', () => {
    expect(said({ situation }, AFTER)).toMatchObject({ figure: '3', alarm: 'over' });
    expect(lines({ situation }, AFTER)).toContain('Önce kurumunuz İl MEM MEBBİS Birimine resmî yazı yazar');
    expect(lines({ situation }, AFTER)).not.toMatch(/Yenileme|geçersiz olur/);
  });

  test('goes on with the unit: its letter is there, then its word to apply', () => {
    expect(lines({ situation, steps: done('unit-letter') })).toContain('Haber gelince başvurursunuz');
    expect(lines({ situation, steps: done('unit-letter', 'unit-told') })).toContain('şimdi başvurabilirsiniz');
    for (const steps of [done('unit-letter'), done('unit-told')])
      expect(lines({ situation, steps })).not.toContain('Önce kurumunuz');
  });

  test('says of each stage what is so, with no days of an e-imza that the new one ends', () => {
    expect(lines({ situation, steps: APPLIED })).toContain('onay bekleniyor');
    expect(said({ situation, steps: APPROVED })).toMatchObject({ figure: null });
    expect(lines({ situation, steps: APPROVED })).toContain('hemen üretilir');
    expect(said({ situation, steps: CARD })).toMatchObject({ figure: null, title: 'Kimlik bilgisi değişikliği' });
    expect(lines({ situation, steps: CARD })).toBe("Yeni kartınız elinizde. PIN'ini şimdi oluşturabilirsiniz.");
  });

  test('needs no last day to be told', () => {
    expect(said({ situation, certificateValidUntil: null })).toMatchObject({ figure: null });
    expect(lines({ situation, certificateValidUntil: null })).toContain(
      'Önce kurumunuz İl MEM MEBBİS Birimine resmî yazı yazar',
    );
  });
});

describe('a lost or stolen card', () => {
  const situation = 'lost-or-stolen';

  test('is to be cancelled only while it is not, and only before applying', () => {
    expect(lines({ situation })).toContain('Önce sertifikayı iptal ettirin');
    for (const steps of [done('cancel'), APPLIED, APPROVED, CARD])
      expect(lines({ situation, steps })).not.toContain('iptal');
  });

  test('says of each stage what is so', () => {
    expect(lines({ situation, steps: done('cancel') })).toContain('«Kayıp Çalıntı» nedeniyle başvurun');
    expect(lines({ situation, steps: done('apply') })).toContain('üst yazı bekleniyor');
    expect(lines({ situation, steps: APPLIED })).toBe('Başvurunuz yapıldı, onay bekleniyor.');
    expect(lines({ situation, steps: APPROVED })).toContain('hemen üretilir');
    expect(lines({ situation, steps: CARD })).toContain("PIN'ini şimdi oluşturabilirsiniz");
  });
});

describe('a first application', () => {
  test('says of each stage what is so', () => {
    const own = { situation: 'no-certificate', certificateValidUntil: null } as const;
    expect(lines(own)).toContain('Adımları sırayla tamamlayın');
    expect(lines({ ...own, steps: APPLIED })).toBe('Başvurunuz yapıldı, onay bekleniyor.');
    expect(lines({ ...own, steps: CARD })).toContain("PIN'ini şimdi oluşturabilirsiniz");
  });
});

describe('a renewal', () => {
  test('on the last day is as grave as what is left to do', () => {
    expect(said({}, END)).toMatchObject({ title: 'Bugün son gün', alarm: 'last' });
    expect(lines({}, END)).toContain('Şimdi «E-onaylı Başvuru Onay» ile başvurun.');
    expect(lines({ eOnay: 'inactive' }, END)).toContain('Süre dolunca e-onay aktivasyonu yapılamaz.');
    expect(said({ steps: APPLIED }, END)).toMatchObject({ alarm: 'soon' });
    expect(said({ steps: CARD }, END)).toMatchObject({ alarm: 'calm' });
  });

  test('waits for the letter that the unit demands; in another province the unit is asked', () => {
    expect(lines({ steps: done('apply') })).toContain('onay için üst yazı bekleniyor');
    expect(lines({ steps: done('apply') }, TODAY, genel)).toContain(
      'İlinizin MEBBİS Birimi onay için üst yazı isteyebilir; sorun.',
    );
  });

  test('presses only while there is something to be done', () => {
    expect(said({}, END)).toMatchObject({ title: 'Bugün son gün', figure: null, alarm: 'last' });
    expect(said({ steps: APPLIED }, END)).toMatchObject({ title: 'Bugün son gün', alarm: 'soon' });
    expect(said({ steps: CARD }, END)).toMatchObject({ title: 'Bugün son gün', alarm: 'calm' });
    expect(said({}, addDays(END, -30))).toMatchObject({ figure: '30', alarm: 'soon' });
    expect(said({ steps: APPLIED }, addDays(END, -30))).toMatchObject({ figure: '30', alarm: 'calm' });
  });

  test('after the end goes by its stage, not by what could still be applied for', () => {
    expect(lines({}, AFTER)).toContain('Şimdi e-onayla başvurun.');
    expect(lines({ eOnay: 'unknown' }, AFTER)).toContain('e-onayınız varsa e-onayla, yoksa ıslak imzalı formu');
    expect(lines({ eOnay: 'inactive' }, AFTER)).not.toMatch(/varsa|yoksa/u);
    expect(lines({ steps: APPLIED }, AFTER)).toContain('Onaylanınca yeni kart üretilir');
    expect(lines({ steps: APPROVED }, AFTER)).toContain('Başvurunuz onaylandı');
    expect(said({ steps: CARD }, AFTER)).toMatchObject({ alarm: 'calm' });
    const wetOnly: Office = { ...aksaray, renewalAfterExpiry: { ...aksaray.renewalAfterExpiry, value: 'wet-only' } };
    expect(lines({}, AFTER, wetOnly)).toContain('çıkan formu ıslak imzayla imzalayıp');
  });

  test('on the last day tells who is approved to wait for the card', () => {
    expect(lines({ steps: APPROVED }, END)).toContain('Başvurunuz onaylandı');
  });
});

test('English says the same', () => {
  expect(lines({ situation: 'identity-changed' }, AFTER, aksaray, 'en')).toContain('writes to the unit');
  expect(lines({ situation: 'lost-or-stolen', steps: CARD }, TODAY, aksaray, 'en')).toContain('create its PIN now');
});
