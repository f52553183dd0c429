import { createContext, type FunctionComponent, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { LaterWords } from '../../lib/words/index';
import type { Language } from '../../lib/words/language';
import { useSpeech } from './language';

const loads: Readonly<Record<Language, () => Promise<LaterWords>>> = {
  tr: async () => (await import('../../lib/words/tr/later')).later,
  en: async () => (await import('../../lib/words/en/later')).later,
};
const loaded: Partial<Record<Language, LaterWords>> = {};

const LaterContext = createContext<LaterWords | null>(null);

/** The words that are no part of the first paint; a view outside {@link withLaterWords} is a bug. */
export function useLaterWords(): LaterWords {
  const words = useContext(LaterContext);
  if (!words) throw new Error('no withLaterWords around this view');
  return words;
}

/** The view once those words are there, in the language spoken; nothing until then. */
export function withLaterWords<P extends object>(View: FunctionComponent<P>): FunctionComponent<P> {
  return function WithLaterWords(props: P): JSX.Element | null {
    const words = useLoaded(useSpeech().language);
    if (!words) return null;
    return (
      <LaterContext.Provider value={words}>
        <View {...props} />
      </LaterContext.Provider>
    );
  };
}

function useLoaded(language: Language): LaterWords | undefined {
  const [, setHere] = useState<Language | null>(null);
  useEffect(() => {
    // Another view may have loaded them between this one's render and now.
    if (loaded[language]) return setHere(language);
    let wanted = true;
    loads[language]().then((words) => {
      loaded[language] = words;
      if (wanted) setHere(language);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded[language];
}
