import { en } from './en/index';
import type { Language } from './language';
import { tr } from './tr/index';

export { type Language, languageOf } from './language';

export type Words = typeof tr;

/** What the popup and the shared views say; the big pages' own areas are loaded only there. */
export type CommonWords = Omit<Words, 'card' | 'letter' | 'options' | 'welcome'>;

/** The catalogue in a language; Turkish unless the person chose otherwise. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : tr);
