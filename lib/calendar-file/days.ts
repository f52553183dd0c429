import { productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import { addDays, addMonths, type Day } from '../calendar/day';
import { activationDueOn, windowOpensOn } from '../calendar/renewal-window';
import { underWaySince } from '../case/progress';
import type { Case, Stored } from '../case/schema';
import { beginsAt, howToRenew, type WayAfterExpiry, wayAfterExpiry } from '../checklists/how-to-renew';
import type { Office } from '../offices/office';
import { planOf } from '../reminders/plan';
import type { About, Reminder } from '../reminders/reminder';

/** A day that matters to this person, without words. */
export type CalendarDay = {
  readonly on: Day;
  /** Its alarm rings on the day itself, at the hour of the settings; else it is only marked. */
  readonly rings: boolean;
} & (
  | { readonly what: 'production' | 'new-card-works' }
  /** `sure`: it is not active; else nobody knows. */
  | { readonly what: 'activate-e-onay'; readonly sure: boolean }
  | { readonly what: 'window-opens' | 'last-day'; readonly applied: boolean; readonly renewing: Renewing }
  /** The day after the last one, where nobody applied. */
  | { readonly what: 'after-expiry'; readonly way: WayAfterExpiry }
  /** So many days before the end: each an event of its own, since many calendars drop the alarms of an imported one. */
  | {
      readonly what: 'days-left';
      readonly days: number;
      readonly applied: boolean;
      readonly renewing: Renewing;
      readonly end: Day;
    }
  /** The next time to ask about something that is under way. */
  | { readonly what: 'ask'; readonly reminder: Reminder }
);

type Renewing = Pick<Extract<About, { kind: 'days-left' }>, 'eOnay' | 'noticed'>;

/** As far ahead as something under way is asked about. */
const MONTHS_AHEAD = 12;

/**
 * The days from today on that matter to this person, in order; each name ({@link nameOf}) once, so that a later file moves it rather
 * than adding another. What is done already is still marked, but rings no more.
 */
export function calendarDays(stored: Stored, office: Office, today: Day): readonly CalendarDay[] {
  const person = stored.case;
  if (!person || person.steps.pin) return [];
  const { daysBefore } = stored.settings.reminders;
  return [...ofCertificate(person, office, daysBefore), ...underWay(stored, office, today)]
    .filter(({ on }) => on >= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function* ofCertificate(person: Case, office: Office, daysBefore: readonly number[]): Generator<CalendarDay> {
  const { certificateValidUntil: validUntil, steps } = person;
  if (person.situation !== 'certificate-in-use' || !validUntil) return;
  const applied = underWaySince(person) !== null;
  const opensOn = windowOpensOn(validUntil, office.renewalWindow.value);
  const { eOnay, noticed } = howToRenew(person, office, validUntil);
  const renewing: Renewing = { eOnay, noticed };
  if (!applied && beginsAt(renewing) === 'self-service') {
    yield { what: 'activate-e-onay', on: activationDueOn(opensOn), rings: true, sure: eOnay === 'inactive' };
  }
  yield { what: 'window-opens', on: opensOn, rings: !applied, applied, renewing };
  const productionFrom = productionStartsOn(validUntil, office.productionMonths.value);
  yield { what: 'production', on: productionFrom, rings: Boolean(steps.approved) && !steps['card-received'] };
  for (const days of new Set(daysBefore)) {
    const on = addDays(validUntil, -days);
    // Before the window an application is rejected, and its first day has an event that says so.
    if (on > opensOn) yield { what: 'days-left', on, rings: !applied, days, applied, renewing, end: validUntil };
  }
  yield { what: 'last-day', on: validUntil, rings: true, applied, renewing };
  const after = renewedCardWorksFrom(validUntil);
  if (applied) yield { what: 'new-card-works', on: after, rings: true };
  else yield { what: 'after-expiry', on: after, rings: true, way: wayAfterExpiry(person, office) };
}

const ASKED: readonly Reminder['about']['kind'][] = ['cover-letter', 'approval', 'unit-word', 'card'];

function underWay(stored: Stored, office: Office, today: Day): CalendarDay[] {
  const coming = planOf(stored, office, today, addMonths(today, MONTHS_AHEAD));
  return ASKED.flatMap((kind): CalendarDay[] => {
    const reminder = coming.find(({ about }) => about.kind === kind);
    return reminder ? [{ what: 'ask', on: reminder.dueOn, rings: true, reminder }] : [];
  });
}

/** What an event is called among a certificate's others; the day after the end is one, whatever it says. */
export function nameOf(day: CalendarDay): string {
  if (day.what === 'after-expiry') return 'new-card-works';
  if (day.what === 'days-left') return `days-left-${day.days}`;
  return day.what === 'ask' ? day.reminder.about.kind : day.what;
}
