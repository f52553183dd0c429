import type { JSX } from 'preact';
import type { ChecklistStep, ProcessId } from '../../lib/checklists/checklist';
import { useSpeech } from './language';
import { SourceLink } from './SourceLink';
import { StepActions } from './StepActions';
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
      <SourceLink sources={step.sources} policySource={step.policySource} />
    </>
  );
}
