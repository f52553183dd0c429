import { en } from './en/index';
import { tr } from './tr/index';

export type Words = typeof tr;
export type Language = 'tr' | 'en';

/** The catalogue in a language; Turkish unless the person chose otherwise. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : tr);

/**
 * The language to speak: the person's choice; `browser` takes the browser's own where it is Turkish or English, else Turkish.
 *
 * @param browserLanguage e.g. `navigator.language`
 */
export function languageOf(choice: 'tr' | 'en' | 'browser', browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'tr';
}
