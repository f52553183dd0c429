import { describe, expect, test } from 'vitest';
import { rules } from '../../../lib/rules/all';
import { ARTICLES, SOURCES } from '../../../lib/source-list';
import type { DayWords, RuleText, WordedValues } from '../../../lib/words/texts';
import { wordsIn } from '../../words-in';

const DAY: DayWords = { plain: '21 Ocak 2027', on: "21 Ocak 2027'de", from: "21 Ocak 2027'den", typed: '21.01.2027' };
const VALUES: WordedValues = {
  validUntil: DAY,
  opensOn: DAY,
  productionFrom: DAY,
  worksFrom: DAY,
  shownUntil: DAY,
  appliedOn: DAY,
  daysLeft: 30,
  months: 3,
};
const told = (text: string | ((values: WordedValues) => string) | undefined) =>
  typeof text === 'function' ? text(VALUES) : (text ?? '');
const sentences = (text: string) => text.match(/[.?](?=\s|$)/gu)?.length ?? 0;

const languages = ['tr', 'en'] as const;
const said = languages.flatMap((language) => {
  const texts: [string, RuleText][] = Object.entries(wordsIn(language).findings.rules);
  return texts.flatMap(([id, { says }]) =>
    Object.entries(says).map(([variant, text]) => [`${language}: ${id}, ${variant}`, text] as const),
  );
});

/** Every text of one part of the catalogue. */
function texts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part(VALUES))];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : [];
}
const ours = (language: 'tr' | 'en') => {
  const { findings, findingNotes, checklists, articles } = wordsIn(language);
  return texts([findings, findingNotes, checklists, articles]);
};

describe('the words of the findings', () => {
  test.each(languages)('are there for every rule and for none that is not (%s)', (language) => {
    const named = Object.keys(wordsIn(language).findings.rules).toSorted();
    expect(named).toEqual(rules.map(({ id }) => id).toSorted());
    expect(Object.keys(wordsIn(language).findingNotes).toSorted()).toEqual(named);
  });

  test.each(said)('%s: a title that fits, one or two sentences', (_, { title, body }) => {
    expect(title.length).toBeLessThanOrEqual(45);
    expect(title).not.toMatch(/\.$/);
    expect(sentences(told(body))).toBeGreaterThan(0);
    expect(sentences(told(body))).toBeLessThanOrEqual(2);
  });

  test.each(languages)(
    'call the reasons by the names that stand on the page, not «this» or «that» one (%s)',
    (language) => {
      const { rules: all } = wordsIn(language).findings;
      expect(told(all['other-reason'].says.plain.body)).toMatch(/«Yenileme».*«Kayıp Çalıntı»/u);
      expect(told(all['loss-not-declared'].says.plain.body)).toMatch(
        /^.*«Kayıp Çalıntı»[^.]*(iptal edilir|is cancelled)\./u,
      );
    },
  );
});

describe('the words of findings, steps and articles', () => {
  test.each(languages)('never shout (%s)', (language) => {
    expect(ours(language).filter((text) => text.includes('!'))).toEqual([]);
  });

  test('never call the PIN «şifre» alone, which reads as the MEBBİS password', () => {
    const bare = ours('tr').filter((text) => /şifre/iu.test(text.replace(/şifre(si|sini|nin)? \(PIN\)/giu, '')));
    expect(bare).toEqual([]);
  });

  test.each(languages)('tell every article and name every source (%s)', (language) => {
    const { articles, labels } = wordsIn(language);
    for (const article of ARTICLES) expect(articles[article].meaning).toMatch(/\.$/);
    for (const { id } of SOURCES) {
      expect(labels.sources[id].length).toBeLessThanOrEqual(30);
      expect(articles.sourceTitles[id].length).toBeGreaterThanOrEqual(labels.sources[id].length);
    }
  });
});
