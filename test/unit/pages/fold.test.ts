import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/pages/fold';

const HYPHENS = ['-', '‐', '‑', '‒', '–', '—', '−', ' ', '\u00a0', '\u202f', '', '\u00ad', ' - ', '\u200b-'];
const WORDINGS = [
  'E-onaylı Başvuru Onay',
  'Elektronik İmzalı Başvuru Arayüzü',
  'ISLAK İMZA İLE İMZALA',
  'Kayıp Çalıntı',
];

/** One wording as other developers, keyboards and encodings write it. */
const written = (wording: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('tr', 'en-US', 'none'),
      fc.constantFrom('upper', 'lower', 'as-is'),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom(' ', '\u00a0', '  ', '\n\t', '\u2009'),
      fc.nat(wording.length),
      fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\ufeff'),
    )
    .map(([locale, casing, form, space, at, unseen]) => {
      const cased =
        casing === 'upper'
          ? wording.toLocaleUpperCase(locale === 'none' ? undefined : locale)
          : casing === 'lower'
            ? wording.toLocaleLowerCase(locale === 'none' ? undefined : locale)
            : wording;
      const spaced = cased.replaceAll(' ', space);
      return (spaced.slice(0, at) + unseen + spaced.slice(at)).normalize(form);
    });

describe('fold', () => {
  it.each(['E-Onay', 'EONAY', 'e-onay', 'E Onay', 'E\u00a0Onay', 'E‑ONAY', 'e – onay', 'E-On\u00aday', 'e\u200b-onay'])(
    'brings «%s» to eonay',
    (wording) => expect(fold(wording)).toBe('eonay'),
  );

  it.each([
    ['Onay', 'onay'],
    ['işleme onay', 'isleme onay'],
    ['mobile onay', 'mobile onay'],
    ['ONAYLI', 'onayli'],
    ['onayl\u0131', 'onayli'],
    ['I\u0307mzala', 'imzala'],
    ['ISLAK İMZALI', 'islak imzali'],
    ['Islak imzali', 'islak imzali'],
    ['E-Ä°mzalÄ± BaÅŸvuru', 'eimzali basvuru'],
    ['Baþvuru Ýþlemleri', 'basvuru islemleri'],
    ['Ｅ－Ｏｎａｙ', 'eonay'],
    ['', ''],
    ['…', ''],
  ])('«%s» is «%s»', (wording, folded) => expect(fold(wording)).toBe(folded));

  it('gives one form to every way of writing a wording', () => {
    for (const wording of WORDINGS)
      fc.assert(
        fc.property(written(wording), (text) => {
          expect(fold(text)).toBe(fold(wording));
        }),
        { numRuns: 400 },
      );
  });

  it('joins «e» and its word over every hyphen and space there is', () => {
    for (const hyphen of HYPHENS) for (const e of ['e', 'E']) expect(fold(`${e}${hyphen}onaylı`)).toBe('eonayli');
  });

  it('is its own fixed point, of small ASCII words one space apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(fold(folded)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps different words different', () => {
    const words = [
      'onay',
      'e-onay',
      'imza',
      'e-imza',
      'onay kodu',
      'e-onay kodu',
      'yenileme',
      'yenile',
      'kayıp',
      'kayıt',
    ];
    expect(new Set(words.map(fold)).size).toBe(words.length);
  });

  it('looks at the first 2,000 characters of a text of megabytes', () => {
    expect(fold('a'.repeat(5_000_000)).length).toBe(2_000);
  });
});
