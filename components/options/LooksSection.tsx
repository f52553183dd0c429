import type { JSX } from 'preact';
import { changeSettings } from '../../lib/case/edits';
import type { Settings } from '../../lib/case/schema';
import { Choice } from '../shared/Choice';
import { useSpeech } from '../shared/speech';
import { Managed } from './Managed';
import type { RecordProps } from './options';
import { Panel, Section } from './Section';

const LANGUAGES = ['tr', 'en', 'browser'] as const;
const APPEARANCES = ['system', 'light', 'dark'] as const;

interface LooksSectionProps extends RecordProps {
  /** Set by the administrator: shown, not to be changed. */
  readonly managedLanguage: Settings['language'] | null;
}

/** Language and appearance; both change the page at once. */
export function LooksSection({ stored, edit, managedLanguage }: LooksSectionProps): JSX.Element {
  const { options } = useSpeech().words;
  const say = options.looks;
  return (
    <Section id="looks" title={options.sections.looks}>
      <Panel>
        <Choice
          legend={say.language}
          layout="row"
          options={LANGUAGES.map((value) => ({ value, label: say.languages[value] }))}
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
