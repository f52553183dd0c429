import type { Checklist, ChecklistStep, ChecklistStepId } from '../checklists/checklist';
import type { SaidDay } from './finding-text';
import type { Words } from './index';
import type { Language } from './language';
import { sayDay } from './say-parts';
import { sayStep } from './say-step';

interface SaidAwaited {
  readonly step: ChecklistStep;
  /** «Beklenen: yeni kart, 21 Aralık 2026'dan itibaren.»; null for a step that no day is known for. */
  readonly what: string | null;
  readonly reason: string;
}

/** What is being waited for, where a checklist has no next step; null where all is done. */
export function sayAwaited(words: Words, checklist: Checklist, language: Language): SaidAwaited | null {
  const { awaited: step, process, steps } = checklist;
  if (!step) return null;
  // Kamu SM sends the SMS when the renewal period begins: the day from which one can apply.
  const { expectedOn } = step.id === 'notice' ? (steps.find(({ id }) => id === 'apply') ?? step) : step;
  const says: Partial<Record<ChecklistStepId, (day: SaidDay) => string>> = words.popup.next.awaited;
  const what = (expectedOn && says[step.id]?.(sayDay(expectedOn, language))) ?? null;
  return { step, what, reason: sayStep(words, step, process).reason };
}
