import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import { applicationReturned, type Edit, returnedAsLost } from '../../lib/case/edits';
import { mayComeBack } from '../../lib/case/progress';
import type { Case } from '../../lib/case/schema';
import type { Checklist, ChecklistStep } from '../../lib/checklists/checklist';
import { Button } from '../shared/Button';
import { StepList } from '../shared/StepList';
import { useSpeech } from '../shared/speech';
import { Returned } from './Returned';

interface StepsPartProps {
  readonly person: Case;
  readonly checklist: Checklist;
  /** Nothing can come back of a process that is done. */
  readonly isDone: boolean;
  readonly onStep: (step: ChecklistStep, day: Day | null) => unknown;
  /** An application that came back, and the sentence that tells so. */
  readonly onReturned: (change: Edit, says: string) => Promise<void>;
  readonly onChangeSituation: () => void;
}

/** «Süreç adımları»: all steps of the process, and an application that came back. */
export function StepsPart(props: StepsPartProps): JSX.Element {
  const { person, checklist, isDone, onStep, onReturned, onChangeSituation } = props;
  const { words } = useSpeech();
  const say = words.popup;
  const [returning, setReturning] = useState(false);
  const done = checklist.steps.filter((step) => step.done).length;
  const tell = async (change: Edit, says: string) => {
    await onReturned(change, says);
    setReturning(false);
  };

  return (
    <section class="part" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{say.steps.heading}</h2>
      <p class="soft process">
        <span>
          {say.steps.processes[checklist.process]} · {words.shared.steps.count(done, checklist.steps.length)}
        </span>
        <button type="button" class="text-button" onClick={onChangeSituation}>
          {say.changeSituation}
        </button>
      </p>
      <StepList checklist={checklist} onStep={onStep} />
      {mayComeBack(person) &&
        !isDone &&
        (returning ? (
          <Returned
            person={person}
            onReturned={(reason, on) => tell(applicationReturned(reason, on), say.returned.done)}
            onReturnedAsLost={(on) => tell(returnedAsLost(on), say.returned.changed)}
            onCancel={() => setReturning(false)}
          />
        ) : (
          <div class="after-steps">
            <Button weight="quiet" icon="back" onClick={() => setReturning(true)}>
              {say.returned.open}
            </Button>
          </div>
        ))}
    </section>
  );
}
