import type { Language, Words } from '../../lib/words/index';
import { tr } from '../../lib/words/tr/index';

/** The Turkish catalogue is part of the popup, the English one comes when it is spoken. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'en' ? (await import('../../lib/words/en/index')).en : tr;
