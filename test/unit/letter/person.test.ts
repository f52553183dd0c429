import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialName, titleInText } from '../../../lib/letter/person';

describe('a name in a letter has its surname in capitals', () => {
  it.each([
    ['Ayşe Örnek', 'Ayşe ÖRNEK'],
    ['ayşe nur örnek', 'Ayşe Nur ÖRNEK'],
    ['AYŞE NUR ÖRNEK', 'Ayşe Nur ÖRNEK'],
    ['Ayşe ÖRNEK', 'Ayşe ÖRNEK'],
    ['AYŞE örnek', 'Ayşe ÖRNEK'],
    ['Ayşe ÖRNEK DENEME', 'Ayşe ÖRNEK DENEME'],
    ['İpek ışıklı', 'İpek IŞIKLI'],
    ['ilker Iğdırlı', 'İlker IĞDIRLI'],
    ['IŞIL İDİL', 'Işıl İDİL'],
    ['Ayşe Örnek-Deneme', 'Ayşe ÖRNEK-DENEME'],
    ['A. Örnek', 'A. ÖRNEK'],
    ['  Ayşe   örnek ', 'Ayşe ÖRNEK'],
    ['Ayşe', 'Ayşe'],
    ['', ''],
    ['Ayşe (Örnek)', 'Ayşe (Örnek)'],
    ['<b>Ayşe</b> örnek', '<b>Ayşe</b> örnek'],
  ])('«%s» is «%s»', (typed, name) => expect(officialName(typed)).toBe(name));

  it('whatever is typed, without a throw, and the same when read again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ayşe', 'Ayşe', 'AYŞE', 'ı', 'İ', 'örnek-i', '<', '1')), (words) => {
        const name = officialName(words.join(' '));
        expect(officialName(name)).toBe(name);
      }),
    );
  });
});

describe('a title inside a sentence is small', () => {
  it.each([
    ['Müdür Yardımcısı', 'müdür yardımcısı'],
    ['MÜDÜR', 'müdür'],
    ['Şef', 'şef'],
    ['VHKİ', 'VHKİ'],
    ['BT Rehber Öğretmeni', 'BT rehber öğretmeni'],
    ['İngilizce Öğretmeni', 'İngilizce öğretmeni'],
    ['TÜRKÇE ÖĞRETMENİ', 'Türkçe öğretmeni'],
    ['Din Kültürü ve Ahlak Bilgisi Öğretmeni', 'din kültürü ve ahlak bilgisi öğretmeni'],
  ])('«%s» is «%s»', (typed, title) => expect(titleInText(typed)).toBe(title));
});
