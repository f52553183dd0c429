import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/pages/dom';
import { waysIn } from '../../../lib/pages/ways';
import { documentOf } from './read';

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

  it('a later line of its own may add a way, an explanation not', () => {
    const ways = (html: string) => waysIn(textOf(documentOf(`<p>${html}`).body));
    expect(ways('E-imzalı/<br>E-Onaylı Başvuru').sure).toBe(false);
    expect(ways('Islak İmzalı Başvuru<br><small>Formu yazdırıp gönderirsiniz.</small>')).toEqual({
      ways: ['wet-signature'],
      sure: true,
    });
    expect(ways('<b>E-onaylı Başvuru</b><div>Karta gerek yoktur. E-onaylı başvuru nedir?</div>')).toEqual({
      ways: ['e-onay'],
      sure: true,
    });
  });

  it('a next sentence may add a way too, one that denies it does not', () => {
    expect(waysIn('E-imzalı başvuru. E-onaylı başvuru')).toEqual({ ways: ['e-signature', 'e-onay'], sure: false });
    expect(waysIn('Islak imzalı başvuru (kargo ile). E-onay da kullanılabilir')).toMatchObject({ sure: false });
    expect(waysIn('Islak imzalı başvuru; e-onaylı başvuru')).toMatchObject({ sure: false });
    expect(waysIn('Islak imzalı başvuru. E-onay gerekmez.')).toEqual({ ways: ['wet-signature'], sure: true });
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
