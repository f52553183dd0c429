import type { Day } from '../../lib/calendar/day';
import { type Edit, setEOnay, setNotice, setStepDay, tick, untick } from '../../lib/case/edits';
import type { ChecklistStep } from '../../lib/checklists/checklist';

/** The record's edit of a tick, an untick (null) or another day; whatever field the step stands for. */
export function stepEdit(step: ChecklistStep, day: Day | null): Edit {
  const { id } = step;
  if (id === 'notice') return setNotice(day);
  // Who unticks takes their word back, and says nothing of an e-onay that is not there.
  if (id === 'e-onay') return setEOnay(day ? 'active' : 'unknown');
  if (id === 'old-expired') return (stored) => stored;
  if (!day) return untick(id);
  return step.done ? setStepDay(id, day) : tick(id, day);
}
