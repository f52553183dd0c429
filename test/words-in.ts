import type { Finding } from '../lib/rules/rule';
import { en } from '../lib/words/en/index';
import type { Words } from '../lib/words/index';
import type { Language } from '../lib/words/language';
import { type SaidFinding, sayFindingIn } from '../lib/words/say-in';
import { tr } from '../lib/words/tr/index';

/** Both languages at hand at once, which no page has. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : tr);

/** A finding in a language. */
export const sayFinding = (finding: Finding, language: Language): SaidFinding =>
  sayFindingIn(wordsIn(language), finding, language);
