import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import type { Language } from '../../lib/vocabulary/language';
import type { Appearance } from '../../lib/vocabulary/settings';
import { type Catalogue, catalogueIn } from '../../lib/words/catalogue';

/** What every view speaks with: the words, their language, and the day it is in Turkey. */
export interface Speech extends Catalogue {
  readonly today: Day;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives the views below it their speech. */
export const SpeechProvider = SpeechContext.Provider;

/** The speech of the page; a view outside a {@link SpeechProvider} is a bug. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no SpeechProvider above this view');
  return speech;
}

/**
 * The catalogue of a language for a page to provide; the one that is there is spoken until the other has come.
 *
 * @param first what the page first paints with
 */
export function useCatalogue(language: Language, first: Catalogue): Catalogue {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    if (spoken.language === language) return;
    let wanted = true;
    catalogueIn(language).then((catalogue) => {
      if (wanted) setSpoken(catalogue);
    });
    return () => {
      wanted = false;
    };
  }, [language, spoken.language]);
  return spoken;
}

/** Sets what the document itself says of its language and looks: `lang`, the title, `data-appearance`. */
export function dressDocument(
  document: Document,
  { language, title, appearance }: { language: Language; title: string; appearance: Appearance },
): void {
  document.documentElement.lang = language;
  document.title = title;
  if (appearance === 'system') delete document.documentElement.dataset.appearance;
  else document.documentElement.dataset.appearance = appearance;
}
