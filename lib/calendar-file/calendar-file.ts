import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { isPressing } from '../calendar/certificate';
import { addDays, type Day, dayAt } from '../calendar/day';
import type { Stored } from '../case/schema';
import { letterDemand } from '../checklists/cover-letter';
import { beginsAt } from '../checklists/how-to-renew';
import { LINKS } from '../contact';
import type { Office } from '../offices/office';
import { sayReminder } from '../reminders/say';
import { sayDay } from '../saying/dates';
import type { Language } from '../vocabulary/language';
import { spokenIn } from '../words/spoken';
import { type CalendarDay, calendarDays, nameOf } from './days';

const HOUR = 3_600;
/** Where SEQUENCE begins to count minutes: it grows with every later file without anything being stored. */
const SEQUENCE_FROM = Date.UTC(2026, 0);

/**
 * The days that matter to this person as an iCalendar file (RFC 5545): all-day events, free time, private, with
 * an alarm on the day itself. An event's UID names what it is and the certificate's cycle, so that a second import updates.
 *
 * @param now stamps the file; days before it are left out
 * @returns the file's text with CRLF line ends; null where no coming day matters: an empty file tells nobody why
 */
export function calendarFile(stored: Stored, office: Office, language: Language, now: Date): string | null {
  const days = calendarDays(stored, office, dayAt(now));
  if (days.length === 0) return null;
  const calendar = ical({
    name: spokenIn(language).calendar.name,
    prodId: { company: 'eimza-asistani', product: 'E-İmza Asistanı', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const sequence = Math.max(0, Math.floor((now.getTime() - SEQUENCE_FROM) / 60_000));
  const { hour } = stored.settings.reminders;
  for (const day of days) {
    const { title, body } = say(day, language, office);
    const event = calendar.createEvent({
      id: `${nameOf(day)}.${stored.archive.length}@eimza-asistani`,
      sequence,
      stamp: now,
      lastModified: now,
      start: midnight(day.on),
      // The end of an all-day event is the first day that is no more of it.
      end: midnight(addDays(day.on, 1)),
      allDay: true,
      summary: title,
      description: body,
      url: linkOf(day),
      class: ICalEventClass.PRIVATE,
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (!day.rings) continue;
    event
      .createAlarm({ type: ICalAlarmType.display, description: title, triggerAfter: hour * HOUR })
      // Without this the generator counts from the end: a day late on an all-day event. It takes it by this call only.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

function say(day: CalendarDay, language: Language, office: Office): { readonly title: string; readonly body: string } {
  const { days } = spokenIn(language).calendar;
  switch (day.what) {
    case 'ask':
      return sayReminder(day.reminder, language, day.on);
    case 'days-left': {
      const how = day.applied ? null : { ...day.renewing, pressing: isPressing(day.end, day.on) };
      return days[day.what]({ validUntil: sayDay(day.end, language), days: day.days, how });
    }
    case 'window-opens':
      return days[day.what]({ how: { ...day.renewing, pressing: false }, letter: letterDemand(office) });
    case 'last-day':
      return days[day.what](day.applied ? null : { ...day.renewing, pressing: true });
    case 'activate-e-onay':
      return days[day.what](day.sure);
    case 'after-expiry':
      return days[day.what](day.way);
    case 'production':
      return days[day.what](office.productionMonths.value);
    case 'new-card-works':
      return days[day.what];
  }
}

/** The page where something can be done about it on that day, where there is one. */
function linkOf(day: CalendarDay): string | null {
  switch (day.what) {
    case 'activate-e-onay':
    case 'new-card-works':
      return LINKS['self-service'];
    case 'window-opens':
    case 'days-left':
    case 'last-day':
      return day.applied ? null : LINKS[beginsAt(day.renewing)];
    case 'after-expiry':
      return LINKS.application;
    case 'production':
    case 'ask':
      return null;
  }
}

/** The generator reads the UTC parts of a date without a zone: the same day under every computer's zone. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
