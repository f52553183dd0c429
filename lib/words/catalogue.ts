import type { Language } from './language';
import { type Spoken, spokenIn } from './spoken';
import { pages } from './tr/pages/index';

/** All words of a page. */
export type Words = Spoken & typeof pages;

/** The words of a page in one language. */
export interface Catalogue {
  readonly language: Language;
  readonly words: Words;
}

/** The catalogue in a language: Turkish is part of every page, English comes when it is spoken. */
export async function catalogueIn(language: Language): Promise<Catalogue> {
  const said = language === 'en' ? (await import('./en/pages/index')).pages : pages;
  return { language, words: { ...spokenIn(language), ...said } };
}
