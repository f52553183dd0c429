import { productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import { addDays } from '../calendar/day';
import { activationDueOn, windowOpensOn } from '../calendar/renewal-window';
import { underWaySince } from '../case/progress';
import type { Case, Settings } from '../case/schema';
import { beginsAt, howToRenew, wayAfterExpiry } from '../checklists/how-to-renew';
import type { Office } from '../offices/office';
import type { Reminder } from './reminder';
import { every, maker, type Span } from './series';

/** Activation 14 days before the window, its opening, the days before the end, the last day, and what comes after. */
export function* ofCertificate(
  person: Case,
  office: Office,
  settings: Settings['reminders'],
  span: Span,
): Generator<Reminder> {
  const { certificateValidUntil: validUntil, steps } = person;
  if (person.situation !== 'certificate-in-use' || !validUntil) return;
  const make = maker('certificate', validUntil);
  const applied = underWaySince(person);
  const { eOnay, noticed } = howToRenew(person, office, span.until);
  const way = wayAfterExpiry(person, office);
  if (!applied) {
    const opensOn = windowOpensOn(validUntil, office.renewalWindow.value);
    const target = beginsAt({ eOnay });
    if (target === 'self-service')
      yield make(activationDueOn(opensOn), target, { kind: 'activate-e-onay', opensOn, sure: eOnay === 'inactive' });
    yield make(opensOn, target, { kind: 'window-opens', opensOn, validUntil, eOnay, noticed });
    for (const days of new Set(settings.daysBefore)) {
      const dueOn = addDays(validUntil, -days);
      // Before the window opens an application would be rejected: nobody is pressed to make one.
      if (dueOn > opensOn) yield make(dueOn, target, { kind: 'days-left', validUntil, eOnay, noticed });
    }
  }
  // Applied for only after the end: its last day is no news.
  if (!applied || applied <= validUntil) {
    const renewal = !applied ? 'not-applied' : steps['card-received'] ? 'card-received' : 'applied';
    const target = renewal === 'not-applied' ? beginsAt({ eOnay }) : 'popup';
    yield make(validUntil, target, { kind: 'last-day', validUntil, renewal, eOnay, noticed, way });
  }
  const worksFrom = renewedCardWorksFrom(validUntil);
  const received = steps['card-received'];
  if (received) {
    const dueOn = received < worksFrom ? worksFrom : addDays(received, 1);
    yield make(dueOn, 'self-service', { kind: 'create-pin' });
  } else if (!applied) {
    for (const dueOn of every(7, worksFrom, span)) {
      yield make(dueOn, 'application', { kind: 'after-expiry', validUntil, way });
    }
  }
}

/** Article 10: an approved renewal goes into production on a day of its own. */
export function* ofProduction(person: Case, office: Office): Generator<Reminder> {
  const { certificateValidUntil: validUntil, steps } = person;
  if (person.situation !== 'certificate-in-use' || !validUntil) return;
  if (!steps.approved || steps['card-received']) return;
  const months = office.productionMonths.value;
  const dueOn = productionStartsOn(validUntil, months);
  // Approved later than that it is produced at once.
  if (steps.approved > dueOn) return;
  yield maker('production', validUntil)(dueOn, 'popup', { kind: 'production', validUntil, months });
}
