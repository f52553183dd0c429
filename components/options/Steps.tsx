import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type AppliedEdit, canTakeBack, type Edit, finishCycle, takeBack, untick } from '../../lib/case/edits';
import { mayComeBack } from '../../lib/case/progress';
import type { Case } from '../../lib/case/schema';
import { checklist } from '../../lib/checklists/checklist-of';
import type { Office } from '../../lib/offices/office';
import { NewCycle } from '../popup/NewCycle';
import { Returned } from '../popup/Returned';
import { Button } from '../shared/Button';
import { makeEdit, stepEdit } from '../shared/edits';
import { Notice } from '../shared/Notice';
import { StepList } from '../shared/StepList';
import { useSpeech } from '../shared/speech';
import type { RecordProps } from './options';
import { Panel } from './Section';
import { useOptions } from './useOptions';

interface StepsProps extends RecordProps {
  readonly person: Case;
  readonly office: Office;
}

/** What has just been done. */
interface Done {
  readonly says: string;
  readonly applied: AppliedEdit;
}

/** The checklist of the person's process with its days; an application that came back; the next cycle after the PIN. */
export function Steps({ stored, person, edit, office }: StepsProps): JSX.Element {
  const { words, today } = useSpeech();
  const say = useOptions().record;
  const [done, setDone] = useState<Done | null>(null);
  const [returning, setReturning] = useState(false);
  const list = checklist(person, office, today);
  const { pin } = person.steps;

  const editAndTell = async (change: Edit, says: string) => {
    const applied = await makeEdit(edit, change);
    if (applied) setDone({ says, applied });
    setReturning(false);
  };
  const undo = async (applied: AppliedEdit) => {
    if (await edit(takeBack(applied))) setDone(null);
  };

  return (
    <Panel title={`${say.steps} · ${words.popup.steps.processes[list.process]}`} lead={say.stepsLead}>
      <StepList checklist={list} onStep={(step, day) => edit(stepEdit(step, day))} />
      <div role="status">
        {done && (
          <Notice tone="done" still>
            <p>{done.says}</p>
            {canTakeBack(done.applied, stored) && (
              <div class="button-row">
                <Button icon="back" onClick={() => undo(done.applied)}>
                  {words.shared.undo}
                </Button>
              </div>
            )}
          </Notice>
        )}
      </div>
      {pin && (
        <NewCycle
          onFinish={(newEnd) => editAndTell(finishCycle(newEnd, pin), words.popup.cycleDone)}
          onNotYet={() => edit(untick('pin'))}
        />
      )}
      {mayComeBack(person) && !pin && !returning && (
        <div>
          <Button weight="quiet" icon="back" onClick={() => setReturning(true)}>
            {words.popup.returned.open}
          </Button>
        </div>
      )}
      {returning && <Returned person={person} onTurn={editAndTell} onCancel={() => setReturning(false)} />}
    </Panel>
  );
}
