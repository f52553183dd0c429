import type { Day } from '../calendar/day';
import type { StepId } from '../case/schema';
import type { Cited } from '../offices/cite';

export type ProcessId = 'first' | 'renewal' | 'renewal-after-expiry' | 'identity-change' | 'lost-or-stolen';

/** A step of a checklist: one that is stored, or one that the record's own fields show. */
export type ChecklistStepId = StepId | 'notice' | 'e-onay' | 'old-expired';

export interface ChecklistStep extends Cited {
  readonly id: ChecklistStepId;
  readonly done: boolean;
  /** The day it was done, where one is known. */
  readonly doneOn: Day | null;
  /** A page ticked it («sayfada görüldü»). */
  readonly seenOnPage: boolean;
  /** `step`: ticked by the person in the record's steps. `notice`, `e-onay`: its field of the record is edited. `date`: follows from the calendar, can't be ticked. */
  readonly how: 'step' | 'notice' | 'e-onay' | 'date';
  /** The first day on which it can be expected, where the rules tell one. */
  readonly expectedOn: Day | null;
  /** The office has it otherwise than the notice, so that its words are others too. */
  readonly unlikeNotice: boolean;
  /** What the record knows that its words hang on (`when` in the catalogue); null where they hang on nothing. */
  readonly known: string | null;
}

export interface Checklist {
  readonly process: ProcessId;
  readonly steps: readonly ChecklistStep[];
  /** The first step that is still to be done and that the person can do something about now; null where all is done or there is only waiting. */
  readonly next: ChecklistStep | null;
  /** What is said beside it: an SMS that is late while the end presses. */
  readonly beside: 'no-notice' | null;
  /** The first step that is still to come, whoever brings it; null where all is done. What a later step has overtaken is neither. */
  readonly awaited: ChecklistStep | null;
}
