import type { Settings } from '../case/schema';
import { type Language, languageOf } from '../vocabulary/language';
import { localArea } from './storage';

const KEY = 'browser-language';

/** A page knows the browser's language; the worker does not (Debian's Chromium says en-US there), so the page leaves it for the worker. */
export const rememberBrowserLanguage = (): Promise<void> => localArea.set({ [KEY]: navigator.language });

/** The language to speak in the worker. */
export async function spokenLanguage(choice: Settings['language']): Promise<Language> {
  if (choice !== 'browser') return choice;
  const remembered = (await localArea.get(KEY))[KEY];
  return languageOf(choice, typeof remembered === 'string' ? remembered : 'tr');
}
