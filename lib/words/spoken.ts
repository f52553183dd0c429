import type { Language } from '../vocabulary/language';
import { spoken as en } from './en/spoken/index';
import { spoken as tr } from './tr/spoken/index';

export type Spoken = typeof tr;

/** What is said outside our own pages, in a language. Both are at hand: a worker can't load code later. */
export const spokenIn = (language: Language): Spoken => (language === 'en' ? en : tr);
