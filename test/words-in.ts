import type { Finding } from '../lib/rules/rule';
import { type FindingSentences, sayFinding as say } from '../lib/saying/finding';
import type { Language } from '../lib/vocabulary/language';
import type { Words } from '../lib/words/catalogue';
import { words as en } from '../lib/words/en/index';
import { words as tr } from '../lib/words/tr/index';

/** Both languages at hand at once, which no page has. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : tr);

/** A finding in a language. */
export const sayFinding = (finding: Finding, language: Language): FindingSentences =>
  say(wordsIn(language), finding, language);
