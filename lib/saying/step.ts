import type { Checklist, ChecklistStep, ChecklistStepId, ProcessId } from '../checklists/checklist';
import { PROCESSES } from '../checklists/steps';
import type { CardAction } from '../messages';
import type { Language } from '../vocabulary/language';
import type { Words } from '../words/catalogue';
import type { DayWords, StepText } from '../words/texts';
import { sayDay } from './dates';
import { sayAction } from './labels';
import { withUnitPhone } from './unit-phone';

type StepKey = Pick<ChecklistStep, 'id' | 'unlikeNotice'> & Partial<Pick<ChecklistStep, 'known'>>;

/** A step with its reason, links and what can be copied. */
export interface StepSentences extends Pick<StepText, 'title' | 'reason'> {
  readonly actions: readonly CardAction[];
}

/** A step as a process says it, at the office that the checklist is of, by what the record knows of it. */
export function stepText(words: Words, { id, unlikeNotice, known }: StepKey, process: ProcessId): StepSentences {
  const text = ownText(words, id, process) ?? generalText(words, id);
  const { title, reason } = (unlikeNotice && text.unlikeNotice) || (known && text.when?.[known]) || text;
  const step = PROCESSES[process].find((each) => each.id === id);
  // Nobody calls about an SMS while there is time to wait for it.
  const actions = id === 'notice' && known === null ? [] : (step?.actions ?? []);
  return { title, reason, actions: actions.map((action) => sayAction(words, action)) };
}

/** The same, with the sentence that a rule taken over from Aksaray needs, and the unit's number. */
export function sayStep(
  words: Words,
  step: StepKey & Pick<ChecklistStep, 'borrowed' | 'unitPhone'>,
  process: ProcessId,
): StepSentences {
  const sentences = stepText(words, step, process);
  const reason = step.borrowed ? `${sentences.reason} ${words.findings.borrowed}` : sentences.reason;
  return { ...sentences, reason: withUnitPhone(words, reason, step.unitPhone, sentences.title) };
}

const generalText = (words: Words, id: ChecklistStepId): StepText => words.checklists.steps[id];

function ownText(words: Words, id: ChecklistStepId, process: ProcessId): StepText | undefined {
  const texts: Partial<Record<ProcessId, Partial<Record<ChecklistStepId, StepText>>>> = words.checklists.of;
  return texts[process]?.[id];
}

interface AwaitedSentences {
  readonly step: ChecklistStep;
  /** «Beklenen: yeni kart, 21 Aralık 2026'dan itibaren.»; null for a step that no day is known for. */
  readonly what: string | null;
  readonly reason: string;
}

/** What is being waited for, where a checklist has no next step; null where all is done. */
export function sayAwaited(words: Words, checklist: Checklist, language: Language): AwaitedSentences | null {
  const { awaited: step, process, steps } = checklist;
  if (!step) return null;
  // Kamu SM sends the SMS when the renewal period begins: the day from which one can apply.
  const { expectedOn } = step.id === 'notice' ? (steps.find(({ id }) => id === 'apply') ?? step) : step;
  const says: Partial<Record<ChecklistStepId, (day: DayWords) => string>> = words.popup.next.awaited;
  const what = (expectedOn && says[step.id]?.(sayDay(expectedOn, language))) ?? null;
  return { step, what, reason: sayStep(words, step, process).reason };
}
