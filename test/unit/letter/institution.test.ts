import { describe, expect, it } from 'vitest';
import { withDirectorate } from '../../../lib/letter/institution';

describe('an institution writes as its directorate', () => {
  it.each([
    ['Örnek Ortaokulu', 'Örnek Ortaokulu Müdürlüğü'],
    [' Örnek  Rehberlik ve Araştırma Merkezi ', 'Örnek Rehberlik ve Araştırma Merkezi Müdürlüğü'],
    ['Örnek Müdürlüğü Lojmanı', 'Örnek Müdürlüğü Lojmanı Müdürlüğü'],
  ])('«%s» is asked about', (typed, whole) => expect(withDirectorate(typed)).toBe(whole));

  it.each(['', 'Örnek Ortaokulu Müdürlüğü', 'ÖRNEK LİSESİ MÜDÜRLÜĞÜ', 'ornek lisesi mudurlugu', 'Örnek Başkanlığı'])(
    '«%s» is not',
    (typed) => expect(withDirectorate(typed)).toBeNull(),
  );
});
