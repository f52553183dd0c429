import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/pages/fold';
import { OF_INTEREST } from '../../../lib/pages/pieces';
import { type PageSigns, PROSE, type Sign, TEXT } from '../../../lib/pages/signs';

// A text without a word of interest is passed over before any sign is tried on it: each sign's own words must be among them.

const files = import.meta.glob<Record<string, unknown>>('../../../lib/pages/kamusm/*.ts', { eager: true });

const isSigns = (value: unknown): value is PageSigns =>
  typeof value === 'object' && value !== null && 'signs' in value && 'kind' in value;
const isSign = (value: unknown): value is Sign =>
  Array.isArray(value) && typeof value[0] === 'number' && value[1] instanceof RegExp;

/** Every wording that is looked for among the page's own texts, with the file it stands in. */
const wordings = Object.entries(files).flatMap(([path, exports]) =>
  Object.values(exports).flatMap((one) => {
    const signs = isSigns(one) ? [...one.signs, ...(one.must ? [one.must] : [])] : Array.isArray(one) ? one : [];
    const said = signs.filter(isSign).flatMap(([places, says]) => (places & (TEXT + PROSE) ? [says] : []));
    const topic = isSigns(one) && one.topic ? [one.topic] : [];
    return [...said, ...topic].map((says) => [path.split('/').at(-1) ?? '', says] as const);
  }),
);

/** The shortest texts that a wording may stand for: what may be anything is left out, with it what is only looked at. */
function bareSource(says: RegExp): string {
  return says.source
    .replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\.\*/g, ' ')
    .replace(/\\b|[\^$]/g, '')
    .replace(/\\w[*+]|\\w\{\d,\d\}/g, '');
}

const TURKISH: Readonly<Record<string, string>> = { c: 'ç', g: 'ğ', i: 'ı', o: 'ö', s: 'ş', u: 'ü' };
const inTurkish = (text: string): string => text.replace(/[cgiosu]/g, (letter) => TURKISH[letter] ?? letter);

/** The same words as a page may write them. */
const spellings = (text: string): readonly string[] => [
  text,
  text.toLocaleUpperCase('tr'),
  text.toUpperCase(),
  inTurkish(text),
  inTurkish(text).toLocaleUpperCase('tr'),
];

describe('the words of interest', () => {
  it('are looked for in many wordings', () => expect(wordings.length).toBeGreaterThan(40));

  it.each(wordings)('hold a word of %s: %s', (_, says) => {
    const texts = fc.sample(fc.stringMatching(new RegExp(`^(?:${bareSource(says)})$`)), {
      numRuns: 200,
      seed: 20261127,
    });
    const meant = [...new Set(texts)].filter((text) => says.test(fold(text)));
    const passedOver = meant.flatMap(spellings).filter((text) => says.test(fold(text)) && !OF_INTEREST.test(text));
    expect(passedOver).toEqual([]);
    expect(meant.length, 'no text that it means was made').toBeGreaterThan(0);
  });
});
