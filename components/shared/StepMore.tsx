import type { JSX } from 'preact';
import type { ChecklistStep, ProcessId } from '../../lib/checklists/checklist';
import { LinkButton } from './Button';
import { Copyable } from './CopyButton';
import { useSpeech } from './language';
import { SourceLink } from './SourceLink';
import { sayStep } from './step-text';

interface StepMoreProps {
  readonly step: ChecklistStep;
  readonly process: ProcessId;
}

/** Why a step is needed, where it is done, what to take along, and where the rule comes from. */
export function StepMore({ step, process }: StepMoreProps): JSX.Element {
  const { words } = useSpeech();
  const { reason, actions } = sayStep(words, step, process);
  return (
    <>
      <p>{reason}</p>
      <StepActions actions={actions} />
      <SourceLink sources={step.sources} />
    </>
  );
}

interface StepActionsProps {
  readonly actions: ReturnType<typeof sayStep>['actions'];
}

export function StepActions({ actions }: StepActionsProps): JSX.Element | null {
  const links = actions.filter((action) => action.do === 'open');
  const copies = actions.filter((action) => action.do === 'copy');
  if (links.length + copies.length === 0) return null;
  return (
    <>
      {links.length > 0 && (
        <div class="button-row">
          {links.map(({ label, href }) => (
            <LinkButton key={href} href={href}>
              {label}
            </LinkButton>
          ))}
        </div>
      )}
      {copies.map(({ text, label }) => (
        <Copyable key={text} text={text} label={label} />
      ))}
    </>
  );
}
