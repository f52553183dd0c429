import { isPressing } from '../calendar/certificate';
import { type Day, daysBetween } from '../calendar/day';
import { sayDay } from '../saying/dates';
import { withUnitPhone } from '../saying/unit-phone';
import type { Language } from '../words/language';
import { type Spoken, spokenIn } from '../words/spoken';
import type { Reminder, ReminderTarget } from './reminder';

export interface Said {
  readonly title: string;
  readonly body: string;
}

/** A reminder in words, as true on `today` though it may come late. */
export function sayReminder(reminder: Pick<Reminder, 'told' | 'unitPhone'>, language: Language, today: Day): Said {
  const words = spokenIn(language);
  const { title, body } = sayTold(reminder.told, words, language, today);
  return { title, body: withUnitPhone(words, body, reminder.unitPhone, title) };
}

function sayTold(told: Reminder['told'], words: Spoken, language: Language, today: Day): Said {
  const { say } = words.reminders;
  const day = (of: Day) => sayDay(of, language);
  switch (told.kind) {
    case 'activate-e-onay':
      return say[told.kind]({ opensOn: day(told.opensOn), open: today >= told.opensOn, sure: told.sure });
    case 'window-opens':
    case 'days-left': {
      const { validUntil, eOnay, noticed } = told;
      const how = { eOnay, noticed, pressing: isPressing(validUntil, today) };
      return say[told.kind]({ validUntil: day(validUntil), daysLeft: daysBetween(today, validUntil), how });
    }
    case 'last-day': {
      const { validUntil, renewal, eOnay, noticed, way } = told;
      const how = { eOnay, noticed, pressing: true };
      return say[told.kind]({ validUntil: day(validUntil), over: today > validUntil, renewal, how, way });
    }
    case 'production':
      return say[told.kind]({ over: today > told.validUntil, months: told.months });
    case 'after-expiry':
      return say[told.kind]({ validUntil: day(told.validUntil), way: told.way });
    case 'cover-letter':
      return say[told.kind]({ appliedOn: day(told.appliedOn), sure: told.sure });
    case 'approval':
    case 'unit-word':
      return say[told.kind]({ sentOn: day(told.sentOn) });
    case 'card':
      return say[told.kind]({ approvedOn: day(told.approvedOn) });
    case 'create-pin':
    case 'new-end':
      return say[told.kind];
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
  const said = reminders.toReversed().map((reminder) => ({ ...reminder, ...sayReminder(reminder, language, today) }));
  const [first, ...others] = said;
  if (!first) return null;
  const id = `${today} ${first.id}`;
  const ids = said.map((one) => one.id);
  if (others.length === 0) {
    return { id, reminders: ids, title: first.title, message: first.body, target: first.target };
  }
  const oneTarget = others.every(({ target }) => target === first.target);
  return {
    id,
    reminders: ids,
    title: spokenIn(language).reminders.several(said.length),
    // A notification shows a few lines: the titles say what, the history has the rest.
    message: said.map(({ title }) => `• ${title}`).join('\n'),
    target: oneTarget ? first.target : 'popup',
  };
}

/** What the icon's badge says when the mouse rests on it. */
export const sayBadge = (left: number | null, opened: readonly Reminder[], language: Language, today: Day): string => {
  const words = spokenIn(language).reminders;
  const titles = opened.map((reminder) => sayReminder(reminder, language, today).title);
  return [words.badge(left), ...new Set(titles)].join(' · ');
};
