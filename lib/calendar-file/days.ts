import { productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import { addDays, addMonths, type Day } from '../calendar/day';
import { windowOpensOn } from '../calendar/renewal-window';
import { underWaySince } from '../case/progress';
import type { Case, Stored } from '../case/schema';
import { asksForEOnay, type Office } from '../offices/office';
import { planOf } from '../reminders/plan';
import type { Reminder } from '../reminders/reminder';

/** A day that matters to this person, without words. */
export type CalendarDay = {
  readonly on: Day;
  /** Days before at which its alarms ring, at the hour of the settings; 0 is the day itself. None: it is only marked. */
  readonly alarms: readonly number[];
} & (
  | { readonly what: 'activate-e-onay' | 'window-opens' | 'production' | 'last-day' | 'new-card-works' }
  /** The next time to ask about something that is under way. */
  | { readonly what: 'ask'; readonly reminder: Reminder }
);

/** As far ahead as something under way is asked about. */
const MONTHS_AHEAD = 12;

/**
 * The days from today on that matter to this person, in order; each `what` once, so that a later file moves it rather
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
  if (person.eOnay !== 'active' && !applied && asksForEOnay(office)) {
    yield { what: 'activate-e-onay', on: addDays(opensOn, -14), alarms: [0] };
  }
  yield { what: 'window-opens', on: opensOn, alarms: applied ? [] : [0] };
  const productionFrom = productionStartsOn(validUntil, office.productionMonths.value);
  yield { what: 'production', on: productionFrom, alarms: steps.approved && !steps['card-received'] ? [0] : [] };
  // A warning before the window would press for an application that is rejected.
  const inWindow = [...new Set(daysBefore)].filter((days) => addDays(validUntil, -days) >= opensOn);
  yield { what: 'last-day', on: validUntil, alarms: applied ? [0] : [...inWindow.toSorted((a, b) => b - a), 0] };
  yield { what: 'new-card-works', on: renewedCardWorksFrom(validUntil), alarms: applied ? [0] : [] };
}

const ASKED: readonly Reminder['told']['kind'][] = ['cover-letter', 'approval', 'unit-word', 'card'];

function underWay(stored: Stored, office: Office, today: Day): CalendarDay[] {
  const coming = planOf(stored, office, today, addMonths(today, MONTHS_AHEAD));
  return ASKED.flatMap((kind): CalendarDay[] => {
    const reminder = coming.find(({ told }) => told.kind === kind);
    return reminder ? [{ what: 'ask', on: reminder.dueOn, alarms: [0], reminder }] : [];
  });
}
