import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import { changeSituation, type Edit } from '../../lib/case/edits';
import { mayComeBack } from '../../lib/case/progress';
import type { Case } from '../../lib/case/schema';
import type { Checklist, ChecklistStep } from '../../lib/checklists/checklist';
import { Button } from '../shared/Button';
import { StepList } from '../shared/StepList';
import { useSpeech } from '../shared/speech';
import { ChangeSituation } from './ChangeSituation';
import { Returned } from './Returned';

interface StepsPartProps {
  readonly person: Case;
  readonly checklist: Checklist;
  /** Nothing can come back of a process that is done. */
  readonly isDone: boolean;
  readonly onStep: (step: ChecklistStep, day: Day | null) => unknown;
  /** An application that came back or a situation that changed, and the sentence that tells so. */
  readonly onTurn: (change: Edit, says: string) => Promise<void>;
}

/** «Süreç adımları»: all steps of the process, a situation that changed, an application that came back. */
export function StepsPart(props: StepsPartProps): JSX.Element {
  const { person, checklist, isDone, onStep, onTurn } = props;
  const { words } = useSpeech();
  const say = words.popup;
  const [asking, setAsking] = useState<'situation' | 'returned' | null>(null);
  const done = checklist.steps.filter((step) => step.done).length;
  const tell = async (change: Edit, says: string) => {
    await onTurn(change, says);
    setAsking(null);
  };

  return (
    <section class="part" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{say.steps.heading}</h2>
      <p class="soft process">
        <span>
          {say.steps.processes[checklist.process]} · {words.shared.steps.count(done, checklist.steps.length)}
        </span>
        <button
          type="button"
          class="text-button"
          aria-expanded={asking === 'situation'}
          onClick={() => setAsking(asking === 'situation' ? null : 'situation')}
        >
          {say.situation.open}
        </button>
      </p>
      {asking === 'situation' && (
        <ChangeSituation
          situation={person.situation}
          onChange={(situation) =>
            tell(changeSituation(situation), say.situation.changed(words.shared.firstUse.situations[situation].label))
          }
          onCancel={() => setAsking(null)}
        />
      )}
      <StepList checklist={checklist} onStep={onStep} />
      {mayComeBack(person) &&
        !isDone &&
        (asking === 'returned' ? (
          <Returned person={person} onTurn={tell} onCancel={() => setAsking(null)} />
        ) : (
          <div class="after-steps">
            <Button weight="quiet" icon="back" onClick={() => setAsking('returned')}>
              {say.returned.open}
            </Button>
          </div>
        ))}
    </section>
  );
}
