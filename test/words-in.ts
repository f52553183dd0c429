import type { Finding } from '../lib/rules/rule';
import { type SaidFinding, sayFinding as say } from '../lib/saying/finding';
import type { Words } from '../lib/words/catalogue';
import { pages as enPages } from '../lib/words/en/pages/index';
import type { Language } from '../lib/words/language';
import { spokenIn } from '../lib/words/spoken';
import { pages as trPages } from '../lib/words/tr/pages/index';

/** Both languages at hand at once, which no page has. */
export const wordsIn = (language: Language): Words => ({
  ...spokenIn(language),
  ...(language === 'en' ? enPages : trPages),
});

/** A finding in a language. */
export const sayFinding = (finding: Finding, language: Language): SaidFinding =>
  say(wordsIn(language), finding, language);
