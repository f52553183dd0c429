import { describe, expect, it } from 'vitest';
import { waysIn } from '../../../lib/pages/ways';

describe('which way to sign a wording names', () => {
  it.each([
    ['E-onaylı Başvuru Onay', 'e-onay'],
    ['e-onaylı başvuru', 'e-onay'],
    ['EONAYLI BAŞVURU', 'e-onay'],
    ['E Onaylı', 'e-onay'],
    ['E-Onay ile imzala', 'e-onay'],
    ['E-Onay', 'e-onay'],
    ['Elektronik İmzalı Başvuru Arayüzü', 'e-signature'],
    ['Elektronik İmzalı arayüzü', 'e-signature'],
    ['e-imzalı başvuru', 'e-signature'],
    ['E-İMZA', 'e-signature'],
    ['E-imza ile imzala', 'e-signature'],
    ['Islak İmzalı Başvuru Arayüzü', 'wet-signature'],
    ['Islak İmzalı Başvuru', 'wet-signature'],
    ['ISLAK IMZALI', 'wet-signature'],
    ['ISLAK İMZA İLE İMZALA', 'wet-signature'],
    ['Islak imzalı başvuru (e-onayı olmayanlar için)', 'wet-signature'],
    ['E-onaylı Başvuru Onay (aktivasyonu olanlar)', 'e-onay'],
    ['2. Islak imzalı başvuru', 'wet-signature'],
  ])('«%s» surely names %s', (wording, way) => expect(waysIn(wording)).toEqual({ ways: [way], sure: true }));

  it('names both, neither surely, where one control says two', () => {
    expect(waysIn('E-imzalı/ E-Onaylı Başvuru')).toEqual({ ways: ['e-onay', 'e-signature'], sure: false });
    expect(waysIn('E-imza veya e-onay ile').sure).toBe(false);
  });

  it.each(['E-onaylı hızlı hat', 'Yeni nesil e-onaylı başvuru'])('«%s» may be e-onay: it says more', (wording) =>
    expect(waysIn(wording)).toEqual({ ways: ['e-onay'], sure: false }),
  );

  it.each([
    'Onay',
    'Onayla',
    'Form Onayla',
    'İşleme onay ver',
    'onay kodu',
    'e-onay kodu gönder',
    'E-Onay İşlemleri',
    'E-onay aktivasyonu',
    'E-onay nedir?',
    'E-onaylı başvuru nasıl yapılır',
    'E-onaylı başvuru kılavuzu (PDF)',
    'E-onaysız başvuru',
    'E-onayım yok',
    'E-imza Başvurusu',
    'E-İmza İşlemleri',
    'E-imza ile giriş',
    'İmzala',
    'Islak imzalı başvuru formunu aç',
    'Islak imzasız',
    'Yardım',
    '',
  ])('«%s» is no way to sign', (wording) => expect(waysIn(wording).ways).toEqual([]));

  it('«E-onayım yok, ıslak imza ile» names the wet signature, not surely', () => {
    expect(waysIn('E-onayım yok, ıslak imza ile').ways).toEqual(['wet-signature']);
  });
});
