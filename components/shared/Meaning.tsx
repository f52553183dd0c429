import type { JSX } from 'preact';
import { SOURCES } from '../../lib/source-list';
import type { Citation } from '../../lib/sources';
import { longDay } from '../../lib/words/dates';
import { useSpeech } from './language';
import { useLaterWords } from './later-words';

/** What an article means, in our own words, or what another source is; with the day it was read. */
export function Meaning({ citation }: { readonly citation: Citation }): JSX.Element {
  const { language } = useSpeech();
  const later = useLaterWords();
  const source = SOURCES.find(({ id }) => id === citation.source);
  const name = later.articles.sourceTitles[citation.source];
  const meaning = citation.source === 'notice' ? later.articles[citation.article] : null;
  return (
    <>
      <p>
        <strong>{meaning ? meaning.title : name}</strong>
      </p>
      {meaning && <p>{meaning.meaning}</p>}
      {source && (
        <p class="soft">
          {meaning && `${name}. `}
          {later.shared.sourceMeaning.checkedOn(longDay(source.checkedOn, language))}{' '}
          {source.url && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {later.shared.sourceMeaning.open}
            </a>
          )}
        </p>
      )}
    </>
  );
}
