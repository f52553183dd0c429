import type { Finding } from '../rules/rule';
import type { RuleText } from './finding-text';
import type { Words } from './index';
import type { Language } from './language';
import { type SaidFinding, type SayingWords, sayFindingIn } from './say-in';

/** A finding of «şu gün başvurursam» in words: of the application, where the rule's own words are of a page. */
export function sayWhatIf(
  words: SayingWords & Pick<Words, 'popup'>,
  finding: Finding,
  language: Language,
): SaidFinding {
  const conditions: Readonly<Record<string, RuleText>> = words.popup.whatIf.conditions;
  return sayFindingIn(words, finding, language, conditions[finding.id]?.says[finding.variant]);
}
