import { daysLeft } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import { renewalWindow } from '../calendar/renewal-window';
import { stageOf } from '../case/progress';
import type { Case } from '../case/schema';
import type { Office } from '../offices/office';
import type { Checklist, ChecklistStep, ChecklistStepId } from './checklist';

/** Steps that only lead to the application. */
const PREPARES: readonly ChecklistStepId[] = [
  'role',
  'assignment-record',
  'notice',
  'e-onay',
  'unit-letter',
  'unit-told',
  'apply',
];

/** Whether something further that is done has overtaken a step, so that nobody is sent back to it. */
function isOvertaken(id: ChecklistStepId, person: Case): boolean {
  const stage = stageOf(person);
  if (stage === 'card') return id !== 'old-expired' && id !== 'pin';
  // No letter, no approval (article 8): who is approved needs none any more.
  if (id === 'cover-letter') return stage === 'approved';
  return PREPARES.includes(id) && stage !== 'before';
}

/** Who waits this long for the SMS should call instead (as the finding `notice-not-received`). */
const PATIENCE_ENDS_AT = 30;

/**
 * What comes next of a process's steps: the first open one that the person can do something about today, and where there
 * is none what is waited for. A step that waits for its day holds up those after it.
 */
export function coming(
  steps: readonly ChecklistStep[],
  person: Case,
  office: Office,
  today: Day,
): Pick<Checklist, 'next' | 'awaited'> {
  if (steps.at(-1)?.done) return { next: null, awaited: null };
  const open = steps.filter(({ id, done }) => !done && !isOvertaken(id, person));
  return { next: nextOf(open, person, office, today), awaited: open[0] ?? null };
}

function nextOf(open: readonly ChecklistStep[], person: Case, office: Office, today: Day): ChecklistStep | null {
  // E-onay needs no SMS; only near the end is the SMS that is missing the more pressing.
  const validUntil = person.certificateValidUntil;
  const pressing = validUntil !== null && daysLeft(validUntil, today) <= PATIENCE_ENDS_AT;
  const eOnay = open.find(({ how }) => how === 'e-onay');
  if (open[0]?.how === 'notice' && eOnay && !pressing) return eOnay;

  // The SMS of a window that is not open yet and the end of the old card come by themselves.
  const [first] = open.filter(({ how }) => how !== 'date' && !(how === 'notice' && isTooEarly(person, office, today)));
  return first && (first.expectedOn === null || today >= first.expectedOn) ? first : null;
}

const isTooEarly = ({ certificateValidUntil: validUntil }: Case, office: Office, today: Day): boolean =>
  validUntil !== null && renewalWindow(validUntil, today, office.renewalWindow.value).verdict === 'too-early';
