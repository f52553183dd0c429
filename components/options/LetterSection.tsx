import type { JSX } from 'preact';
import { LinkButton } from '../shared/Button';
import { Panel, Section } from './Section';
import { useOptions } from './useOptions';

/** The way to the cover letter's own page. */
export function LetterSection(): JSX.Element {
  const options = useOptions();
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
