import { describe, expect, test } from 'vitest';
import type { Day } from '../../../lib/calendar/day';
import { rules } from '../../../lib/rules/all';
import { assess } from '../../../lib/rules/assess';
import { ruleText } from '../../../lib/saying/finding';
import { sayFinding, wordsIn } from '../../words-in';
import { EXPIRED, type Example, type Examples, IN_WINDOW, question, WET_ONLY } from './ask';

const files = import.meta.glob<Examples>('./examples/*.ts', { eager: true, import: 'examples' });
const ruleFiles = Object.keys(import.meta.glob('../../../lib/rules/findings/*.ts'));
const idOf = (path: string) => path.replace(/^.*\/|\.ts$/g, '');
const examples = new Map(Object.entries(files).map(([path, of]) => [idOf(path), of]));

/** The rows of the findings table that this product was built from; more may come. */
const EXPECTED_RULES = 32;

describe('every rule', () => {
  test('is there, named as its file, with examples, and no examples stand for none', () => {
    expect(rules.length).toBeGreaterThanOrEqual(EXPECTED_RULES);
    expect(rules.map(({ id }) => id)).toEqual(ruleFiles.map(idOf));
    expect([...examples.keys()].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s names pages and a source', (_, rule) => {
    expect(rule.on.length).toBeGreaterThan(0);
    expect(new Set(rule.on).size).toBe(rule.on.length);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  test('only the three rejections of article 9 and the way to them are rejected', () => {
    const rejected = rules.filter(({ tone }) => tone === 'rejected');
    expect(rejected.map(({ id }) => id).toSorted()).toEqual([
      'lost-as-renewal',
      'renewal-signed-otherwise',
      'renewal-too-early',
      'renewal-without-e-onay',
    ]);
    for (const { sources, restsOn } of rejected) {
      expect(sources).toContainEqual({ source: 'notice', article: 9 });
      expect(restsOn).toBeDefined();
    }
  });
});

describe('an answer that rests on another value of the office than its rule', () => {
  const asked = { on: 'application-form', reason: 'renewal' } as const;
  const sourceOf = (certificateValidUntil: Day) => {
    const person = { situation: 'certificate-in-use', certificateValidUntil, eOnay: 'unknown' } as const;
    const office = {
      ...WET_ONLY,
      renewalAfterExpiry: { ...WET_ONLY.renewalAfterExpiry, value: 'e-onay-or-wet' as const },
    };
    return assess(question({ ...asked, office, person })).find(({ id }) => id === 'e-onay-unknown')?.policySource;
  };

  test('cites that one', () => {
    expect(sourceOf(EXPIRED)).toBe('Örnek yazı');
    expect(sourceOf(IN_WINDOW)).toBeNull();
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fires, silent } = examples.get(id) ?? { fires: [], silent: [] };
  const found = ({ ask }: Example) => assess(question(ask)).find((finding) => finding.id === id);

  test.each(fires.map((example) => [example.that, example] as const))('speaks: %s', (_, example) => {
    const finding = found(example);
    expect(finding?.tone).toBe(example.tone ?? rule.tone);
    if (example.variant) expect(finding?.variant).toBe(example.variant);
    if (!finding) return;
    const said = sayFinding(finding, 'tr');
    if (example.says) expect(said.body).toContain(example.says);
    for (const language of ['tr', 'en'] as const) {
      const { title, body, source, toneWord } = sayFinding(finding, language);
      const all = [title, body, source, toneWord].join('\n');
      // A dash stands where a rule gave no value for what its text names.
      expect(all).not.toMatch(/–|undefined|\[object|NaN/);
      expect(body).not.toBe('');
    }
  });

  test.each(silent.map((example) => [example.that, example] as const))('is silent: %s', (_, example) => {
    expect(found(example)).toBeUndefined();
  });

  test('has every answer that it has words for shown by an example, in both languages', () => {
    const variants = new Set(fires.map(found).map((finding) => finding?.variant));
    for (const language of ['tr', 'en'] as const) {
      const said = Object.keys(ruleText(wordsIn(language), id)?.says ?? {});
      expect(said.filter((variant) => !variants.has(variant))).toEqual([]);
    }
  });
});
