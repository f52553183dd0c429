import type { JSX } from 'preact';
import type { Case } from '../../lib/case/schema';
import { checklist } from '../../lib/checklists/checklist-of';
import type { Office } from '../../lib/offices/office';
import { useSpeech } from '../shared/page-language';
import { StepList } from '../shared/StepList';
import { stepEdit } from '../shared/step-edit';
import type { RecordProps } from './options';
import { Panel } from './Section';

interface StepsProps extends Pick<RecordProps, 'edit'> {
  readonly person: Case;
  readonly office: Office;
}

/** The checklist of the person's process, with its days. */
export function Steps({ person, edit, office }: StepsProps): JSX.Element {
  const { words, today } = useSpeech();
  const say = words.options.record;
  const list = checklist(person, office, today);
  return (
    <Panel title={`${say.steps} · ${words.popup.steps.processes[list.process]}`} lead={say.stepsLead}>
      <StepList checklist={list} onStep={(step, day) => edit(stepEdit(step, day))} />
    </Panel>
  );
}
