import type { ChecklistStep, ChecklistStepId, ProcessId } from '../checklists/checklist';
import { PROCESSES } from '../checklists/steps';
import type { CardAction } from '../messages';
import type { Words } from './index';
import { sayAction } from './say-parts';
import type { StepText } from './step-text';

type Told = Pick<ChecklistStep, 'id' | 'unlikeNotice'>;

/** A step with its reason, links and what can be copied. */
export interface SaidStep extends Omit<StepText, 'unlikeNotice'> {
  readonly actions: readonly CardAction[];
}

/** A step as a process says it, at the office that the checklist is of. */
export function stepText(words: Words, { id, unlikeNotice }: Told, process: ProcessId): SaidStep {
  const text = ownText(words, id, process) ?? generalText(words, id);
  const { title, reason } = (unlikeNotice && text.unlikeNotice) || text;
  const step = PROCESSES[process].find((each) => each.id === id);
  return { title, reason, actions: (step?.actions ?? []).map((action) => sayAction(words, action)) };
}

/** The same, with the sentence that a rule taken over from Aksaray needs. */
export function sayStep(words: Words, step: Told & Pick<ChecklistStep, 'borrowed'>, process: ProcessId): SaidStep {
  const said = stepText(words, step, process);
  return step.borrowed ? { ...said, reason: `${said.reason} ${words.findings.borrowed}` } : said;
}

const generalText = (words: Words, id: ChecklistStepId): StepText => words.checklists.steps[id];

function ownText(words: Words, id: ChecklistStepId, process: ProcessId): StepText | undefined {
  const texts: Partial<Record<ProcessId, Partial<Record<ChecklistStepId, StepText>>>> = words.checklists.of;
  return texts[process]?.[id];
}
