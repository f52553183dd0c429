import type { JSX } from 'preact';
import { LinkButton } from '../shared/Button';
import { useSpeech } from '../shared/speech';
import { Panel, Section } from './Section';

/** The way to the cover letter's own page. */
export function LetterSection(): JSX.Element {
  const { options } = useSpeech().words;
  return (
    <Section id="letter" title={options.sections.letter} lead={options.letter.lead}>
      <Panel>
        <div class="button-row">
          <LinkButton href="letter.html" icon="letter">
            {options.letter.open}
          </LinkButton>
        </div>
      </Panel>
    </Section>
  );
}
