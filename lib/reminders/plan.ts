import { productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import { addDays, type Day, daysBetween } from '../calendar/day';
import { windowOpensOn } from '../calendar/renewal-window';
import type { Case, Settings, StepId, Stored } from '../case/schema';
import type { Office } from '../offices/office';
import type { Reminder, ReminderTarget, Told } from './reminder';

/**
 * Every reminder of the present record that falls due between two days, both included, in order of days.
 * A ticked step silences what it answers, so the plan changes with the record; ids do not.
 * Nothing where reminders are switched off or no case is recorded.
 */
export function plan(stored: Stored, office: Office, from: Day, until: Day): readonly Reminder[] {
  return stored.settings.reminders.on ? planOf(stored, office, from, until) : [];
}

/** The same, whether reminders are switched on or not (the badge has its own switch). */
export function planOf(stored: Stored, office: Office, from: Day, until: Day): readonly Reminder[] {
  const person = stored.case;
  if (!person || until < from) return [];
  const span: Span = { from, until };
  const { reminders } = stored.settings;
  if (person.steps.pin) return reminders.quietWhenDone ? [] : [...afterPin(person.steps.pin, span)];
  return [
    ...ofCertificate(person, office, reminders, span),
    ...ofProduction(person, office),
    ...ofCoverLetter(person, office, span),
    ...ofApproval(person, office, span),
    ...ofUnit(person, span),
    ...ofCard(person, span),
  ]
    .filter(({ dueOn }) => from <= dueOn && dueOn <= until)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** Activation 14 days before the window, its opening, the days before the end, the last day, and what comes after. */
function* ofCertificate(
  person: Case,
  office: Office,
  settings: Settings['reminders'],
  span: Span,
): Generator<Reminder> {
  const { certificateValidUntil: validUntil, eOnay, steps } = person;
  if (person.situation !== 'certificate-in-use' || !validUntil) return;
  const make = maker('certificate', validUntil);
  const applied = appliedOn(person);
  const noticed = person.noticeReceivedOn !== null;
  if (!applied) {
    const opensOn = windowOpensOn(validUntil, office.renewalWindow.value);
    if (eOnay !== 'active') yield make(addDays(opensOn, -14), 'self-service', { kind: 'activate-e-onay', opensOn });
    const target = eOnay === 'inactive' ? 'self-service' : 'application';
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
    const target = renewal === 'not-applied' ? 'application' : 'popup';
    yield make(validUntil, target, { kind: 'last-day', validUntil, renewal, eOnay });
  }
  const worksFrom = renewedCardWorksFrom(validUntil);
  const received = steps['card-received'];
  if (received) {
    const dueOn = received < worksFrom ? worksFrom : addDays(received, 1);
    yield make(dueOn, 'self-service', { kind: 'create-pin' });
  } else if (!applied) {
    const way = wayAfterExpiry(person, office);
    for (const dueOn of every(7, worksFrom, span)) {
      yield make(dueOn, 'application', { kind: 'after-expiry', validUntil, way });
    }
  }
}

/** Articles 6 and 7: with e-onay where it is active, else by the hand-signed form. */
function wayAfterExpiry({ eOnay }: Case, office: Office): 'e-onay' | 'wet' | 'either' {
  if (office.renewalAfterExpiry.value === 'wet-only' || eOnay === 'inactive') return 'wet';
  return eOnay === 'active' ? 'e-onay' : 'either';
}

/** Article 10: an approved renewal goes into production on a day of its own. */
function* ofProduction(person: Case, office: Office): Generator<Reminder> {
  const { certificateValidUntil: validUntil, steps } = person;
  if (person.situation !== 'certificate-in-use' || !validUntil) return;
  if (!steps.approved || steps['card-received']) return;
  const months = office.productionMonths.value;
  const dueOn = productionStartsOn(validUntil, months);
  // Approved later than that it is produced at once.
  if (steps.approved > dueOn) return;
  yield maker('production', validUntil)(dueOn, 'popup', { kind: 'production', validUntil, months });
}

/** Article 8: the day after applying and every 3 days, while the letter is missing. */
function* ofCoverLetter(person: Case, office: Office, span: Span): Generator<Reminder> {
  const applied = appliedOn(person);
  if (!wantsCoverLetter(person, office) || !applied || any(person, 'cover-letter', 'approved', 'card-received')) return;
  const make = maker('cover-letter', applied);
  const sure = office.coverLetter.own;
  for (const dueOn of every(3, addDays(applied, 1), span)) {
    yield make(dueOn, 'popup', { kind: 'cover-letter', appliedOn: applied, sure });
  }
}

/** The letter is sent and no approval came: after 7 days, then weekly. */
function* ofApproval(person: Case, office: Office, span: Span): Generator<Reminder> {
  const sentOn = person.steps['cover-letter'];
  if (!wantsCoverLetter(person, office) || !sentOn || any(person, 'approved', 'card-received')) return;
  const make = maker('approval', sentOn);
  for (const dueOn of every(7, addDays(sentOn, 7), span)) yield make(dueOn, 'popup', { kind: 'approval', sentOn });
}

/** Article 3: the unit was told of the identity change and is silent: after 7 days, then weekly. */
function* ofUnit(person: Case, span: Span): Generator<Reminder> {
  const sentOn = person.steps['unit-letter'];
  if (person.situation !== 'identity-changed' || !sentOn) return;
  if (any(person, 'unit-told', 'apply', 'approved', 'card-received')) return;
  const make = maker('unit-word', sentOn);
  for (const dueOn of every(7, addDays(sentOn, 7), span)) yield make(dueOn, 'popup', { kind: 'unit-word', sentOn });
}

/** First, lost or stolen are produced at once (article 10); approved and no card: after 14 days, then weekly. */
function* ofCard(person: Case, span: Span): Generator<Reminder> {
  const approvedOn = person.steps.approved;
  const atOnce = person.situation === 'no-certificate' || person.situation === 'lost-or-stolen';
  if (!atOnce || !approvedOn || any(person, 'card-received')) return;
  const make = maker('card', approvedOn);
  for (const dueOn of every(7, addDays(approvedOn, 14), span)) yield make(dueOn, 'popup', { kind: 'card', approvedOn });
}

/** The process is done but the new card's last day is not recorded: only for who does not want quiet then. */
function* afterPin(pin: Day, span: Span): Generator<Reminder> {
  const make = maker('new-end', pin);
  for (const dueOn of every(7, addDays(pin, 1), span)) yield make(dueOn, 'popup', { kind: 'new-end' });
}

/** A renewal after the end without e-onay is applied for by sending the signed form (article 7). */
const appliedOn = ({ steps }: Case): Day | null => steps.apply ?? steps['post-form'] ?? null;

/** Whether an identity change wants a letter beside the one to the unit is the unit's word. */
const wantsCoverLetter = (person: Case, office: Office): boolean =>
  person.situation !== 'identity-changed' && office.coverLetter.value === 'demanded';

const any = (person: Case, ...steps: readonly StepId[]): boolean => steps.some((step) => person.steps[step]);

/** @param anchor the day that the series hangs on: with another one its reminders are others */
const maker =
  (series: string, anchor: Day) =>
  (dueOn: Day, target: ReminderTarget, told: Told): Reminder => ({
    id: `${told.kind}:${dueOn}:${anchor}`,
    series: `${series}:${anchor}`,
    dueOn,
    target,
    told,
  });

/** `first` and every so many days after it, as far as they lie in the span. */
function* every(days: number, first: Day, { from, until }: Span): Generator<Day> {
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / days));
  const last = Math.floor(daysBetween(first, until) / days);
  for (let n = skipped; n <= last; n++) yield addDays(first, n * days);
}
