import type { Language } from '../vocabulary/language';
import { words as tr } from './tr/index';

/** All words of a page. */
export type Words = typeof tr;

/** The words of a page in one language. */
export interface Catalogue {
  readonly language: Language;
  readonly words: Words;
}

/** The catalogue in a language: Turkish is part of every page, English comes when it is spoken. */
export const catalogueIn = async (language: Language): Promise<Catalogue> => ({
  language,
  words: language === 'en' ? (await import('./en/index')).words : tr,
});
