import { isPressing } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import { activationDueOn, renewalWindow } from '../calendar/renewal-window';
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
  // A unit that has told them to apply has had the letter.
  if (id === 'unit-letter' && person.steps['unit-told']) return true;
  return PREPARES.includes(id) && stage !== 'before';
}

/**
 * What comes next of a process's steps: the first open one that the person can do something about today, and where there
 * is none what is waited for. A step that waits for its day holds up those after it.
 */
export function coming(
  steps: readonly ChecklistStep[],
  person: Case,
  office: Office,
  today: Day,
): Pick<Checklist, 'next' | 'beside' | 'awaited'> {
  if (steps.at(-1)?.done) return { next: null, beside: null, awaited: null };
  const open = steps.filter(({ id, done }) => !done && !isOvertaken(id, person));
  const next = nextOf(open, person, office, today);
  const leadsToApplying = next?.how === 'e-onay' || next?.id === 'apply';
  const noNotice = leadsToApplying && presses(person, today) && open.some(({ how }) => how === 'notice');
  return { next, beside: noNotice ? 'no-notice' : null, awaited: open.find(({ id }) => id !== 'role') ?? null };
}

function nextOf(open: readonly ChecklistStep[], person: Case, office: Office, today: Day): ChecklistStep | null {
  // The end of the old card comes by itself; so does the SMS of a window that is not open yet. Near the end nobody waits for it.
  const waitsForNotice = !isTooEarly(person, office, today) && !presses(person, today);
  const now = open.filter(({ how }) => how !== 'date' && (how !== 'notice' || waitsForNotice));
  const dated = now.filter(({ id }) => id !== 'role');
  const [first] = isDated(open, person, office, today) ? dated : now;
  // E-onay needs no SMS, and an application needs e-onay.
  const eOnay = first?.how === 'notice' ? now.find(({ how }) => how === 'e-onay') : undefined;
  const next = eOnay ?? first;
  return next && (next.expectedOn === null || today >= next.expectedOn) ? next : null;
}

/** Whether a day of the certificate's own asks for something: the question of the role stands back then. */
function isDated(open: readonly ChecklistStep[], person: Case, office: Office, today: Day): boolean {
  const { situation, certificateValidUntil: validUntil, steps } = person;
  if (situation === 'identity-changed') return presses(person, today) || steps['unit-letter'] !== undefined;
  if (situation !== 'certificate-in-use' || !validUntil) return false;
  const { verdict, opensOn } = renewalWindow(validUntil, today, office.renewalWindow.value);
  const eOnayIsDue = open.some(({ how }) => how === 'e-onay') && today >= activationDueOn(opensOn);
  return verdict !== 'too-early' || eOnayIsDue;
}

const presses = ({ certificateValidUntil: validUntil }: Case, today: Day): boolean =>
  validUntil !== null && isPressing(validUntil, today);

const isTooEarly = ({ certificateValidUntil: validUntil }: Case, office: Office, today: Day): boolean =>
  validUntil !== null && renewalWindow(validUntil, today, office.renewalWindow.value).verdict === 'too-early';
