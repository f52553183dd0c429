import type { Day } from '../calendar/day';
import type { CardAction } from '../messages';
import type { Finding, Rule, Values } from '../rules/rule';
import type { Tone } from '../vocabulary/findings';
import type { Language } from '../vocabulary/language';
import type { Words } from '../words/catalogue';
import type { Spoken } from '../words/spoken';
import type { DayWords, FindingText, RuleNote, RuleText, WordedValues } from '../words/texts';
import { sayDay } from './dates';
import { citationNames, sayAction } from './labels';
import { withUnitPhone } from './unit-phone';

/** A finding in words. */
export interface FindingSentences {
  readonly id: string;
  readonly tone: Tone;
  readonly toneWord: string;
  readonly title: string;
  /** One or two sentences, and one more where the rule is another province's. */
  readonly body: string;
  /** «Kaynak: Madde 9, Madde 5». */
  readonly source: string;
  readonly actions: readonly CardAction[];
}

/**
 * A finding in words.
 *
 * @param text other words than the rule's own
 */
export function sayFinding(
  words: Spoken,
  finding: Finding,
  language: Language,
  text: FindingText | undefined = ruleText(words, finding.id)?.says[finding.variant],
): FindingSentences {
  const values = wordedValues(finding.values, language);
  const title = text?.title ?? finding.id;
  const borrowed = finding.borrowed ? ` ${words.findings.borrowed}` : '';
  const body = text ? filledIn(text.body, values) : '';
  return {
    id: finding.id,
    tone: finding.tone,
    toneWord: words.labels.tones[finding.tone],
    title,
    body: withUnitPhone(words, body + borrowed, finding.unitPhone, title),
    source: words.labels.source(finding.policySource ?? citationNames(words, finding.sources)),
    actions: [
      ...finding.actions.map((action) => sayAction(words, action)),
      ...(finding.dismissible
        ? [{ do: 'dismiss', label: words.findings.actions.dismiss, done: words.card.dismissed(title) } as const]
        : []),
    ],
  };
}

/** A rule's texts; undefined for an id that is no rule's. */
export function ruleText(words: Spoken, id: Rule['id']): RuleText | undefined {
  const texts: Readonly<Record<string, RuleText>> = words.findings.rules;
  return Object.hasOwn(texts, id) ? texts[id] : undefined;
}

const filledIn = (text: string | ((values: WordedValues) => string), values: WordedValues): string =>
  typeof text === 'string' ? text : text(values);

/** A value that a rule did not give shows as a dash; a test holds that no example comes to that. */
const NO_DAY: DayWords = { plain: '–', on: '–', from: '–', typed: '–' };

function wordedValues(values: Values, language: Language): WordedValues {
  const inWords = (day: Day | undefined) => (day ? sayDay(day, language) : NO_DAY);
  return {
    validUntil: inWords(values.validUntil),
    opensOn: inWords(values.opensOn),
    productionFrom: inWords(values.productionFrom),
    worksFrom: inWords(values.worksFrom),
    shownUntil: inWords(values.shownUntil),
    appliedOn: inWords(values.appliedOn),
    daysLeft: values.daysLeft ?? 0,
    months: values.months ?? 3,
  };
}

/** What a rule is about, and why; undefined for an id that is no rule's. */
export function ruleNote({ findingNotes }: Pick<Words, 'findingNotes'>, id: Rule['id']): RuleNote | undefined {
  const notes: Readonly<Record<string, RuleNote>> = findingNotes;
  return Object.hasOwn(notes, id) ? notes[id] : undefined;
}

/** A finding of «şu gün başvurursam» in words: of the application, where the rule's own words are of a page. */
export function sayWhatIf(words: Words, finding: Finding, language: Language): FindingSentences {
  const conditions: Readonly<Record<string, RuleText>> = words.popup.whatIf.conditions;
  return sayFinding(words, finding, language, conditions[finding.id]?.says[finding.variant]);
}
