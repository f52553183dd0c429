import type { JSX } from 'preact';
import { changeSettings } from '../../lib/case/edits';
import type { Settings } from '../../lib/case/schema';
import { APPEARANCES, LANGUAGE_CHOICES } from '../../lib/vocabulary/settings';
import { Choice } from '../shared/Choice';
import { Managed } from './Managed';
import type { RecordProps } from './options';
import { Panel, Section } from './Section';
import { useOptions } from './useOptions';

interface LooksSectionProps extends RecordProps {
  /** Set by the administrator: shown, not to be changed. */
  readonly managedLanguage: Settings['language'] | null;
}

/** Language and appearance; both change the page at once. */
export function LooksSection({ stored, edit, managedLanguage }: LooksSectionProps): JSX.Element {
  const options = useOptions();
  const say = options.looks;
  return (
    <Section id="looks" title={options.sections.looks}>
      <Panel>
        <Choice
          legend={say.language}
          layout="row"
          options={LANGUAGE_CHOICES.map((value) => ({ value, label: say.languages[value] }))}
          value={managedLanguage ?? stored.settings.language}
          disabled={managedLanguage !== null}
          onChoose={(language) => edit(changeSettings({ language }))}
        />
        {managedLanguage !== null && <Managed />}
        <Choice
          legend={say.appearance}
          layout="row"
          options={APPEARANCES.map((value) => ({ value, label: say.appearances[value] }))}
          value={stored.settings.appearance}
          onChoose={(appearance) => edit(changeSettings({ appearance }))}
        />
      </Panel>
    </Section>
  );
}
