import { card as enCard } from './en/card';
import { findings as enFindings } from './en/findings';
import { sharedAtOnce as enShared } from './en/shared-at-once';
import { sourceNames as enSources } from './en/source-names';
import type { Words } from './index';
import type { Language } from './language';
import type { SayingWords } from './say-in';
import { card } from './tr/card';
import { findings } from './tr/findings';
import { sharedAtOnce } from './tr/shared-at-once';
import { sourceNames } from './tr/source-names';

/** What the worker says: the card and the last check. A worker can't load more later, and starts the faster the less it holds. */
export type WorkerWords = SayingWords & Pick<Words, 'card'>;

const SPOKEN: Readonly<Record<Language, WorkerWords>> = {
  tr: { articles: { sources: sourceNames }, card, findings, shared: sharedAtOnce },
  en: { articles: { sources: enSources }, card: enCard, findings: enFindings, shared: enShared },
};

/** The worker's part of the catalogue in a language. */
export const workerWords = (language: Language): WorkerWords => SPOKEN[language];
