import type { JSX } from 'preact';
import { longDay } from '../../lib/saying/dates';
import { SOURCES } from '../../lib/source-list';
import type { Citation } from '../../lib/vocabulary/sources';
import { useSpeech } from './speech';

/** What an article means, in our own words, or what another source is; with the day it was read. */
export function Meaning({ citation }: { readonly citation: Citation }): JSX.Element {
  const { words, language } = useSpeech();
  const source = SOURCES.find(({ id }) => id === citation.source);
  const name = words.articles.sourceTitles[citation.source];
  const meaning = citation.source === 'notice' ? words.articles[citation.article] : null;
  return (
    <>
      <p>
        <strong>{meaning ? meaning.title : name}</strong>
      </p>
      {meaning && <p>{meaning.meaning}</p>}
      {source && (
        <p class="soft">
          {meaning && `${name}. `}
          {words.shared.sourceMeaning.checkedOn(longDay(source.checkedOn, language))}{' '}
          {source.url && (
            <a href={source.url} target="_blank" rel="noreferrer">
              {words.shared.sourceMeaning.open}
            </a>
          )}
        </p>
      )}
    </>
  );
}
