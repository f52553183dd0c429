import type { CommonWords } from '../../lib/words/index';
import type { Language } from '../../lib/words/language';
import { common as tr } from '../../lib/words/tr/common';

/** The Turkish catalogue is part of the popup, the English one comes when it is spoken. */
export const loadWords = async (language: Language): Promise<CommonWords> =>
  language === 'en' ? (await import('../../lib/words/en/common')).common : tr;
