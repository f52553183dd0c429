import type { Language } from '../vocabulary/language';
import { options as en } from './en/pages/options';
import { options as tr } from './tr/pages/options';

/** The words of the options page, by far the longest of the pages: it brings them itself, so that no other page carries them. */
export const optionsIn = (language: Language): typeof tr => (language === 'en' ? en : tr);
