import { isPressing } from '../calendar/certificate';
import { type Day, daysBetween } from '../calendar/day';
import { sayDay } from '../saying/dates';
import { withUnitPhone } from '../saying/unit-phone';
import type { Language } from '../vocabulary/language';
import { type Spoken, spokenIn } from '../words/spoken';
import type { Reminder, ReminderTarget } from './reminder';

export interface ReminderText {
  readonly title: string;
  readonly body: string;
}

/** A reminder in words, as true on `today` though it may come late. */
export function sayReminder(
  reminder: Pick<Reminder, 'about' | 'unitPhone'>,
  language: Language,
  today: Day,
): ReminderText {
  const words = spokenIn(language);
  const { title, body } = sayAbout(reminder.about, words, language, today);
  return { title, body: withUnitPhone(words, body, reminder.unitPhone, title) };
}

function sayAbout(about: Reminder['about'], words: Spoken, language: Language, today: Day): ReminderText {
  const { say } = words.reminders;
  const day = (of: Day) => sayDay(of, language);
  switch (about.kind) {
    case 'activate-e-onay':
      return say[about.kind]({ opensOn: day(about.opensOn), open: today >= about.opensOn, sure: about.sure });
    case 'window-opens':
    case 'days-left': {
      const { validUntil, eOnay, noticed } = about;
      const how = { eOnay, noticed, pressing: isPressing(validUntil, today) };
      return say[about.kind]({ validUntil: day(validUntil), daysLeft: daysBetween(today, validUntil), how });
    }
    case 'last-day': {
      const { validUntil, renewal, eOnay, noticed, way } = about;
      const how = { eOnay, noticed, pressing: true };
      return say[about.kind]({ validUntil: day(validUntil), over: today > validUntil, renewal, how, way });
    }
    case 'production':
      return say[about.kind]({ over: today > about.validUntil, months: about.months });
    case 'after-expiry':
      return say[about.kind]({ validUntil: day(about.validUntil), way: about.way });
    case 'cover-letter':
      return say[about.kind]({ appliedOn: day(about.appliedOn), sure: about.sure });
    case 'approval':
    case 'unit-word':
      return say[about.kind]({ sentOn: day(about.sentOn) });
    case 'card':
      return say[about.kind]({ approvedOn: day(about.approvedOn) });
    case 'create-pin':
    case 'new-end':
      return say[about.kind];
  }
}

/** One notification. */
export interface Gathered {
  readonly id: string;
  /** The reminders that it gathers. */
  readonly reminders: readonly string[];
  readonly title: string;
  readonly message: string;
  readonly target: ReminderTarget;
}

/** All that is due at once, as one notification; null where nothing is. What presses most (the latest due) stands first. */
export function gather(reminders: readonly Reminder[], language: Language, today: Day): Gathered | null {
  const worded = reminders.toReversed().map((reminder) => ({ ...reminder, ...sayReminder(reminder, language, today) }));
  const [first, ...others] = worded;
  if (!first) return null;
  const id = `${today} ${first.id}`;
  const ids = worded.map((one) => one.id);
  if (others.length === 0) {
    return { id, reminders: ids, title: first.title, message: first.body, target: first.target };
  }
  const oneTarget = others.every(({ target }) => target === first.target);
  return {
    id,
    reminders: ids,
    title: spokenIn(language).reminders.several(worded.length),
    // A notification shows a few lines: the titles say what, the history has the rest.
    message: worded.map(({ title }) => `• ${title}`).join('\n'),
    target: oneTarget ? first.target : 'popup',
  };
}

/** What the icon's badge says when the mouse rests on it. */
export const sayBadge = (left: number | null, opened: readonly Reminder[], language: Language, today: Day): string => {
  const words = spokenIn(language).reminders;
  const titles = opened.map((reminder) => sayReminder(reminder, language, today).title);
  return [words.badge(left), ...new Set(titles)].join(' · ');
};
