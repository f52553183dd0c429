import { useEffect, useState } from 'preact/hooks';
import type { CommonWords } from '../../lib/words/index';
import type { Language } from '../../lib/words/language';

/** The catalogue of a language; the one that is there is spoken until another has been loaded. */
export function useWords(
  language: Language,
  first: { readonly words: CommonWords; readonly language: Language },
  load: (language: Language) => Promise<CommonWords>,
): { readonly words: CommonWords; readonly language: Language } {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    if (spoken.language === language) return;
    let wanted = true;
    load(language).then((words) => {
      if (wanted) setSpoken({ words, language });
    });
    return () => {
      wanted = false;
    };
  }, [language, spoken.language, load]);
  return spoken;
}
