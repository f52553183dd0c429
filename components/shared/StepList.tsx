import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import type { Checklist, ChecklistStep, ProcessId } from '../../lib/checklists/checklist';
import { nearDay } from '../../lib/saying/dates';
import { sayStep, stepText } from '../../lib/saying/step';
import { DateField } from './DateField';
import { Icon } from './Icon';
import { SourceLink } from './SourceLink';
import { StepActions } from './StepActions';
import { useSpeech } from './speech';
import { usePending } from './usePending';

interface StepListProps {
  readonly checklist: Checklist;
  /** The day a step was done on; null: it is not done. `stepEdit` makes the record's edit of it. */
  readonly onStep: (step: ChecklistStep, day: Day | null) => unknown;
}

/** A process's steps in order: tick, untick, change the day, read why. */
export function StepList({ checklist, onStep }: StepListProps): JSX.Element {
  return (
    <ol class="steps">
      {checklist.steps.map((step) => (
        <StepRow
          key={step.id}
          step={step}
          isNext={step.id === checklist.next?.id}
          checklist={checklist}
          onStep={onStep}
        />
      ))}
    </ol>
  );
}

interface StepRowProps extends StepListProps {
  readonly step: ChecklistStep;
  readonly isNext: boolean;
}

function StepRow({ step, isNext, checklist, onStep }: StepRowProps): JSX.Element {
  const speech = useSpeech();
  const { words, today } = speech;
  const say = words.shared.steps;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = usePending(step.done, (next) => onStep(step, next ? today : null));
  const { title } = stepText(words, step, checklist.process);
  const state = step.done ? 'done' : isNext ? 'next' : 'open';
  const day = step.done ? step.doneOn : step.expectedOn;
  const dayShort = day && (step.done ? nearDay(day, speech) : say.from(nearDay(day, speech)));

  return (
    <li class="step" data-state={state}>
      {step.how === 'date' ? (
        <span class="by-date">
          <Icon name={step.done ? 'check' : 'clock'} size={18} />
        </span>
      ) : (
        <input
          class="check"
          type="checkbox"
          id={`${id}-check`}
          checked={ticked}
          onChange={(event) => setTicked(event.currentTarget.checked)}
        />
      )}
      <div class="name">
        {step.how === 'date' ? (
          <span>
            {title} <span class="unseen">({step.done ? say.done : say.notYet})</span>
          </span>
        ) : (
          <label for={`${id}-check`}>{title}</label>
        )}
        {step.done && step.seenOnPage && <span class="seen">{say.seenOnPage}</span>}
      </div>
      <button
        type="button"
        class="unfold"
        aria-expanded={open}
        aria-controls={`${id}-more`}
        onClick={() => setOpen(!open)}
      >
        {dayShort}
        <span class="unseen"> {say.whyOf(title)}</span>
        <Icon name="chevron" />
      </button>
      <div class="unfolded" id={`${id}-more`} hidden={!open}>
        {open && (
          <>
            <StepMore step={step} process={checklist.process} />
            {step.done && step.doneOn && step.how !== 'date' && step.how !== 'e-onay' && (
              <DateField
                label={say.doneOn}
                what={step.how === 'notice' ? 'notice' : 'step-done'}
                value={step.doneOn}
                onChange={(doneOn) => doneOn && onStep(step, doneOn)}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
}

interface StepMoreProps {
  readonly step: ChecklistStep;
  readonly process: ProcessId;
}

/** Why a step is needed, where it is done, what to take along, and where the rule comes from. */
function StepMore({ step, process }: StepMoreProps): JSX.Element {
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
