import { card as enCard } from './en/card';
import { findings as enFindings } from './en/findings';
import { sourceNames as enSources } from './en/source-names';
import { spoken as enSpoken } from './en/spoken';
import type { Words } from './index';
import type { Language } from './language';
import type { SayingWords } from './say-in';
import { card } from './tr/card';
import { findings } from './tr/findings';
import { sourceNames } from './tr/source-names';
import { spoken } from './tr/spoken';

/** What the worker says: the card and the last check. A worker can't load more later, and starts the faster the less it holds. */
export type WorkerWords = SayingWords & Pick<Words, 'card'>;

const SPOKEN: Readonly<Record<Language, WorkerWords>> = {
  tr: { articles: { sources: sourceNames }, card, findings, shared: spoken },
  en: { articles: { sources: enSources }, card: enCard, findings: enFindings, shared: enSpoken },
};

/** The worker's part of the catalogue in a language. */
export const workerWords = (language: Language): WorkerWords => SPOKEN[language];
