import { en } from './en/index';
import type { Language } from './language';
import { tr } from './tr/index';

export { type Language, languageOf } from './language';

export type Words = typeof tr;

/** What the popup and the shared views say at once. */
export type CommonWords = Pick<Words, 'checklists' | 'popup'> & {
  readonly articles: Pick<Words['articles'], 'sources'>;
  readonly findings: Omit<Words['findings'], 'rules'>;
  readonly shared: Omit<
    Words['shared'],
    'calendarEmpty' | 'date' | 'firstUse' | 'notSaved' | 'pages' | 'sourceMeaning'
  >;
};

/** What comes when it is opened or asked: the rules' texts, the articles' meanings, the popup's own later words. */
export type LaterWords = Pick<Words, 'articles' | 'findings' | 'popupLater' | 'shared'>;

/** The catalogue in a language; Turkish unless the person chose otherwise. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : tr);
