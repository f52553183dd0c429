import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { citationName } from '../../lib/saying/labels';
import type { Citation } from '../../lib/vocabulary/sources';
import { Meaning } from './Meaning';
import { useSpeech } from './speech';

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
  const [before, after] = words.labels.source('\n').split('\n');

  if (policySource !== null) return <p class="source">{words.labels.source(policySource)}</p>;
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
