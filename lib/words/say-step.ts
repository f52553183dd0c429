import type { ChecklistStep, ChecklistStepId, ProcessId } from '../checklists/checklist';
import { PROCESSES } from '../checklists/steps';
import type { CardAction } from '../messages';
import type { CommonWords } from './index';
import { sayAction } from './say-parts';
import type { StepText } from './step-text';

/** A step with its reason, links and what can be copied. */
export interface SaidStep extends StepText {
  readonly actions: readonly CardAction[];
}

/** A step as a process says it. */
export function stepText(words: CommonWords, id: ChecklistStepId, process: ProcessId): SaidStep {
  const { title, reason } = ownText(words, id, process) ?? words.checklists.steps[id];
  const step = PROCESSES[process].find((each) => each.id === id);
  return { title, reason, actions: (step?.actions ?? []).map((action) => sayAction(words, action)) };
}

/** The same, with the sentence that a rule taken over from Aksaray needs. */
export function sayStep(
  words: CommonWords,
  step: Pick<ChecklistStep, 'id' | 'borrowed'>,
  process: ProcessId,
): SaidStep {
  const said = stepText(words, step.id, process);
  return step.borrowed ? { ...said, reason: `${said.reason} ${words.findings.borrowed}` } : said;
}

function ownText(words: CommonWords, id: ChecklistStepId, process: ProcessId): StepText | undefined {
  const texts: Partial<Record<ProcessId, Partial<Record<ChecklistStepId, StepText>>>> = words.checklists.of;
  return texts[process]?.[id];
}
