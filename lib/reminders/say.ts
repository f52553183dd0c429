import type { Day } from '../calendar/day';
import { reminders as en } from '../words/en/reminders';
import type { Language } from '../words/language';
import { reminders as tr } from '../words/tr/reminders';
import type { Reminder, ReminderTarget, Told } from './reminder';

export interface Said {
  readonly title: string;
  readonly body: string;
}

/** Only the reminders' words: the worker needs no other catalogue for them. */
const wordsOf = (language: Language) => (language === 'en' ? en : tr);

/** A reminder in words, as true on `today` though it may come late. */
export const sayReminder = ({ told }: Pick<Reminder, 'told'>, language: Language, today: Day): Said =>
  sayTold(wordsOf(language).say, told, today);

type Sayings = typeof tr.say;

function sayTold(say: Sayings, told: Told, today: Day): Said {
  switch (told.kind) {
    case 'activate-e-onay':
      return say['activate-e-onay'](told, today);
    case 'window-opens':
      return say['window-opens'](told, today);
    case 'days-left':
      return say['days-left'](told, today);
    case 'last-day':
      return say['last-day'](told, today);
    case 'production':
      return say.production(told, today);
    case 'create-pin':
      return say['create-pin'];
    case 'after-expiry':
      return say['after-expiry'](told);
    case 'cover-letter':
      return say['cover-letter'](told);
    case 'approval':
      return say.approval(told);
    case 'unit-word':
      return say['unit-word'](told);
    case 'card':
      return say.card(told);
    case 'new-end':
      return say['new-end'];
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
    title: wordsOf(language).several(said.length),
    // A notification shows a few lines: the titles say what, the history has the rest.
    message: said.map(({ title }) => `• ${title}`).join('\n'),
    target: oneTarget ? first.target : 'popup',
  };
}

/** What the icon's badge says when the mouse rests on it. */
export const sayBadge = (left: number | null, opened: readonly Reminder[], language: Language, today: Day): string => {
  const words = wordsOf(language);
  const titles = opened.map((reminder) => sayReminder(reminder, language, today).title);
  return [words.badge(left), ...new Set(titles)].join(' · ');
};
