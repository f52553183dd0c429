export type Language = 'tr' | 'en';

/**
 * The language to speak: the person's choice; `browser` takes the browser's own where it is Turkish or English, else Turkish.
 *
 * @param browserLanguage e.g. `navigator.language`
 */
export function languageOf(choice: Language | 'browser', browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'tr';
}
