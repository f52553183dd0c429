import { addDays, type Day } from '../calendar/day';
import { underWaySince } from '../case/progress';
import type { Case, Stored } from '../case/schema';
import { missesLetterSince, wantsCoverLetter } from '../checklists/cover-letter';
import type { Office } from '../offices/office';
import { ofCertificate, ofProduction } from './certificate';
import type { Reminder } from './reminder';
import { any, every, maker, type Span } from './series';

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
    .map((reminder) => (office.phone ? { ...reminder, unitPhone: office.phone } : reminder))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Article 8: the day after applying and every 3 days, while the letter is missing. */
function* ofCoverLetter(person: Case, office: Office, span: Span): Generator<Reminder> {
  const applied = missesLetterSince(person, office);
  if (!applied) return;
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
  if (any(person, 'unit-told') || underWaySince(person)) return;
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
