import type { JSX } from 'preact';
import type { Tone } from '../../lib/vocabulary/findings';
import { Icon } from './Icon';
import { useSpeech } from './speech';

/** «Reddedilir», «Dikkat» …: a word, a shape and a colour, so that none of them alone carries the tone. */
export function ToneBadge({ tone }: { readonly tone: Tone }): JSX.Element {
  const { words } = useSpeech();
  return (
    <span class="tone" data-tone={tone}>
      <Icon name={tone} size={12} />
      {words.labels.tones[tone]}
    </span>
  );
}
