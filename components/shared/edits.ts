import type { Day } from '../../lib/calendar/day';
import { type AppliedEdit, type Edit, setEOnay, setNotice, setStepDay, tick, untick } from '../../lib/case/edits';
import type { ChecklistStep } from '../../lib/checklists/checklist';

/**
 * Makes an edit and tells what it did, for its undo.
 *
 * @param edit stores a change; resolves to whether it was stored
 * @returns the record just before and after the change, which may be newer than the one in view; null where it was not stored
 */
export async function makeEdit(edit: (change: Edit) => Promise<boolean>, change: Edit): Promise<AppliedEdit | null> {
  const applied: AppliedEdit[] = [];
  const isStored = await edit((before) => {
    const after = change(before);
    applied[0] = { before, after };
    return after;
  });
  return isStored ? (applied[0] ?? null) : null;
}

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

/** «Hayır» to the question that a step asks: no e-onay; a role that the person is not sure of stays open, and no page ticks it. */
export const refusalOf = ({ id }: ChecklistStep): Edit => (id === 'e-onay' ? setEOnay('inactive') : untick('role'));
