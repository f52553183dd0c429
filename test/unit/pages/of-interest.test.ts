import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/pages/fold';
import { KAMUSM_PAGES } from '../../../lib/pages/kamusm-pages';
import { OF_INTEREST } from '../../../lib/pages/pieces';
import { PROSE, TEXT } from '../../../lib/pages/signs';

// A text without a word of interest is passed over before any sign is tried on it: each sign's own words must be among them.

/** Every wording that is looked for among the page's own texts, with the page kind whose sign it is. */
const wordings = KAMUSM_PAGES.flatMap(({ kind, topic, looks }) => {
  const signs = looks.flatMap((look) => [...look.signs, ...(look.must ?? [])]);
  const said = signs.flatMap(([places, says]) => (places & (TEXT + PROSE) ? [says] : []));
  return [...said, ...(topic ? [topic] : [])].map((says) => [kind, says] as const);
});

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
