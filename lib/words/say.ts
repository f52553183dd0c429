import type { Finding, Rule } from '../rules/rule';
import type { RuleNote } from './finding-text';
import { type Language, type Words, wordsIn } from './index';
import { type SaidFinding, sayFindingIn } from './say-in';

// Both catalogues come with this file; who loads only one imports `say-in`.
export * from './say-in';

/** A finding in a language. */
export const sayFinding = (finding: Finding, language: Language): SaidFinding =>
  sayFindingIn(wordsIn(language), finding, language);

/** What a rule is about, and why; undefined for an id that is no rule's. */
export function ruleNote({ findingNotes }: Pick<Words, 'findingNotes'>, id: Rule['id']): RuleNote | undefined {
  const notes: Readonly<Record<string, RuleNote>> = findingNotes;
  return Object.hasOwn(notes, id) ? notes[id] : undefined;
}
