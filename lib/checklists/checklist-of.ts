import { certificateState, isPressing, productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import { addDays, type Day } from '../calendar/day';
import { windowOpensOn } from '../calendar/renewal-window';
import type { Case } from '../case/schema';
import { cite } from '../offices/cite';
import { office as aksaray } from '../offices/known/aksaray';
import { asksForEOnay, type Office } from '../offices/office';
import type { Checklist, ChecklistStep, ProcessId } from './checklist';
import { wantsCoverLetter } from './cover-letter';
import { coming } from './next-step';
import { processOf } from './process-of';
import { PROCESSES, type StepDefinition } from './steps';

/** The checklist of a person's process: what is done, when the rest can be expected, what comes next. */
export function checklist(person: Case, office: Office, today: Day): Checklist {
  const process = processOf(person, today);
  const steps = PROCESSES[process]
    .filter((step) => isWanted(step, person, office, process))
    .map((step) => stepOf(step, person, office, today, process));
  return { process, steps, ...coming(steps, person, office, today) };
}

/**
 * What the office does not ask for, and a form that e-onay or the time left makes needless, are no steps. What is done is
 * one all the same: nothing that counts may be out of sight.
 */
function isWanted({ id }: StepDefinition, person: Case, office: Office, process: ProcessId): boolean {
  switch (id) {
    case 'e-onay':
      return asksForEOnay(office) || person.eOnay === 'active';
    case 'cover-letter':
      return wantsCoverLetter(person, office) || person.steps[id] !== undefined;
    case 'post-form':
      return wantsForm(person, office, process) || person.steps[id] !== undefined;
    default:
      return true;
  }
}

function wantsForm({ eOnay }: Case, office: Office, process: ProcessId): boolean {
  if (process === 'renewal') return false;
  const withEOnay = eOnay === 'active' && office.renewalAfterExpiry.value === 'e-onay-or-wet';
  return process !== 'renewal-after-expiry' || !withEOnay;
}

function stepOf(
  { id, sources, restsOn }: StepDefinition,
  person: Case,
  office: Office,
  today: Day,
  process: ProcessId,
): ChecklistStep {
  const validUntil = person.certificateValidUntil;
  const expectedOn = process === 'renewal' && validUntil ? expectedDay(id, validUntil, office) : null;
  const unlikeNotice = restsOn !== undefined && office[restsOn].value !== aksaray[restsOn].value;
  const known = knownOf(id, person, process, today);
  const step = { id, expectedOn, unlikeNotice, known, seenOnPage: false, ...cite(office, restsOn, sources) };
  switch (id) {
    case 'notice': {
      const doneOn = person.noticeReceivedOn;
      return { ...step, how: 'notice', done: doneOn !== null, doneOn };
    }
    case 'e-onay':
      return { ...step, how: 'e-onay', done: person.eOnay === 'active', doneOn: null };
    case 'old-expired': {
      const done = validUntil !== null && certificateState(validUntil, today) === 'expired';
      return { ...step, how: 'date', done, doneOn: done ? addDays(validUntil, 1) : null };
    }
    default: {
      const doneOn = person.steps[id] ?? null;
      return { ...step, how: 'step', done: doneOn !== null, doneOn, seenOnPage: person.seenOnPage.includes(id) };
    }
  }
}

/** What the record knows of a step, so that its words need not ask it again. */
function knownOf(id: StepDefinition['id'], person: Case, process: ProcessId, today: Day): string | null {
  const { eOnay, certificateValidUntil: validUntil, steps } = person;
  switch (id) {
    case 'role':
      return person.unticked?.includes('role') ? 'not-sure' : null;
    case 'notice':
      return validUntil && isPressing(validUntil, today) ? 'pressing' : null;
    case 'e-onay':
      return eOnay === 'unknown' ? 'not-known' : null;
    case 'apply':
    case 'post-form':
      if (process === 'identity-change') return steps['unit-told'] ? 'unit-told' : null;
      return process === 'renewal-after-expiry' && eOnay !== 'unknown' ? eOnay : null;
    default:
      return null;
  }
}

/** The days that the notice itself ties to the last day (articles 9, 10, 11). */
function expectedDay(id: StepDefinition['id'], validUntil: Day, office: Office): Day | null {
  switch (id) {
    case 'apply':
      return windowOpensOn(validUntil, office.renewalWindow.value);
    case 'card-received':
      return productionStartsOn(validUntil, office.productionMonths.value);
    case 'old-expired':
    case 'pin':
      return renewedCardWorksFrom(validUntil);
    default:
      return null;
  }
}
