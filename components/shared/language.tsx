import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import type { CommonWords } from '../../lib/words/index';
import type { Language } from '../../lib/words/language';

/** What every view speaks with: the catalogue, its language, and the day it is in Turkey. */
export interface Speech<W extends CommonWords = CommonWords> {
  readonly words: W;
  readonly language: Language;
  readonly today: Day;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives the views below it their words and today. Pages with words of their own take the one in `page-language.tsx`. */
export const SpeechProvider = SpeechContext.Provider;

/** The words, language and today of the page; a view outside a {@link SpeechProvider} is a bug. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no SpeechProvider above this view');
  return speech;
}

/** Sets what the document itself says of its language and looks: `lang`, the title, `data-appearance`. */
export function dressDocument(
  document: Document,
  { language, title, appearance }: { language: Language; title: string; appearance: 'light' | 'dark' | 'system' },
): void {
  document.documentElement.lang = language;
  document.title = title;
  if (appearance === 'system') delete document.documentElement.dataset.appearance;
  else document.documentElement.dataset.appearance = appearance;
}
