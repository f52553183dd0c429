import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Citation, SOURCES } from '../../lib/sources';
import { longDay } from '../../lib/words/dates';
import { citationName } from '../../lib/words/say-in';
import { useSpeech } from './language';

interface SourceLinkProps {
  readonly sources: readonly Citation[];
  /** The administrator's own words for where it comes from, in place of the sources. */
  readonly policySource?: string | null;
}

/** «Kaynak: Madde 9»: each name opens what that article means, in our own words. */
export function SourceLink({ sources, policySource = null }: SourceLinkProps): JSX.Element {
  const { words } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const opened = open === null ? undefined : sources[open];
  const [before, after] = words.shared.source('\n').split('\n');

  if (policySource !== null) return <p class="source">{words.shared.source(policySource)}</p>;
  return (
    <div class="source">
      <p>
        {before}
        {sources.map((citation, index) => (
          <span key={citationName(words, citation)}>
            {index > 0 && ', '}
            <button
              type="button"
              class="text-button"
              aria-expanded={open === index}
              {...(open === index ? { 'aria-controls': id } : {})}
              onClick={() => setOpen(open === index ? null : index)}
            >
              {citationName(words, citation)}
            </button>
          </span>
        ))}
        {after}
      </p>
      {opened && (
        <div class="source-meaning" id={id}>
          <Meaning citation={opened} />
        </div>
      )}
    </div>
  );
}

function Meaning({ citation }: { readonly citation: Citation }): JSX.Element {
  const { words, language } = useSpeech();
  const source = SOURCES.find(({ id }) => id === citation.source);
  const name = words.articles.sources[citation.source].name;
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
