import { type Day, dayAt } from '../calendar/day';
import { type Delivered, MOST, type Settings, type Stored } from '../case/schema';
import type { Store } from '../case/store';
import type { Office } from '../offices/office';
import type { Language } from '../vocabulary/language';
import { type Due, dueNow, open } from './due';
import type { Reminder } from './reminder';
import { type Gathered, gather, sayReminder } from './say';

export interface Delivery {
  readonly store: Store;
  readonly office: Office;
  readonly language: Language;
  /** What the administrator sets goes before the stored settings. */
  readonly govern?: (settings: Settings) => Settings;
  readonly now: Date;
  /** Shows one notification. False or a rejection: the browser did not take it. */
  readonly notify: (notification: Gathered) => Promise<boolean>;
}

export interface WasDelivered {
  readonly reminders: readonly Reminder[];
  /** `not-written`: the record could not be written, so nothing was told either; the next wake tries again. */
  readonly outcome: 'nothing' | 'shown' | 'not-shown' | 'not-written';
}

/**
 * One wake. What is due is first written into the history and then told: killed in between, a reminder stands in the
 * history as `unsure` and is not told twice; refused by the browser, it stands there as `not-shown` and is tried once
 * more on the next wake.
 * Two wakes at once share the reminders among them, since the first step takes the one lock. Never throws.
 */
export async function deliver({ store, office, language, govern, now, notify }: Delivery): Promise<WasDelivered> {
  const today = dayAt(now);
  let claimed: readonly Reminder[] = [];
  const written = await store.edit((stored) => {
    const found = dueNow(govern ? { ...stored, settings: govern(stored.settings) } : stored, office, now);
    claimed = found.reminders;
    return claimed.length === 0 ? stored : claim(stored, found, { office, language, today });
  });
  if (!written.ok) return { reminders: [], outcome: claimed.length === 0 ? 'nothing' : 'not-written' };
  const notification = gather(claimed, language, today);
  if (!notification) return { reminders: [], outcome: 'nothing' };
  const outcome = (await tell(notify, notification)) ? 'shown' : 'not-shown';
  const ids = new Set(claimed.map(({ id }) => id));
  const isDeliveredNow = ({ id, outcome: before }: Delivered) => ids.has(id) && before === 'unsure';
  await store.edit((stored) => {
    // The person may have deleted everything meanwhile.
    if (!stored.history.some(isDeliveredNow)) return stored;
    const history = stored.history.map((entry): Delivered => (isDeliveredNow(entry) ? { ...entry, outcome } : entry));
    return { ...stored, history };
  });
  return { reminders: claimed, outcome };
}

async function tell(notify: Delivery['notify'], notification: Gathered): Promise<boolean> {
  try {
    return await notify(notification);
  } catch {
    return false;
  }
}

interface DeliveryContext {
  readonly office: Office;
  readonly language: Language;
  readonly today: Day;
}

/** Writes the reminders down as being told. A snoozed one is told again by its own entry, which moves to the end. */
function claim(
  stored: Stored,
  { reminders, answered, triedAgain }: Due,
  { office, language, today }: DeliveryContext,
): Stored {
  const written = new Set(reminders.map(({ id }) => id));
  const entries = reminders.map((reminder): Delivered => {
    const { title, body } = sayReminder(reminder, language, today);
    return {
      id: reminder.id,
      dueOn: reminder.dueOn,
      deliveredOn: today,
      text: `${title}${/[.?]$/.test(title) ? '' : '.'} ${body}`.slice(0, 500),
      snoozedUntil: null,
      outcome: 'unsure',
      ...(triedAgain.has(reminder.id) && { triedAgain: true }),
    };
  });
  const before = stored.history
    .filter(({ id }) => !written.has(id))
    .map((entry) => (answered.has(entry.id) ? { ...entry, snoozedUntil: null } : entry));
  return { ...stored, history: bounded([...before, ...entries], stored, office, today) };
}

/** Drops the oldest, and first those that could not come again: not snoozed, and not the present latest of a series. */
function bounded(history: readonly Delivered[], stored: Stored, office: Office, today: Day): Delivered[] {
  let tooMany = history.length - MOST.history;
  if (tooMany <= 0) return [...history];
  const needed = new Set(open(stored, office, today).map(({ id }) => id));
  const kept = history.filter((entry) => {
    if (tooMany <= 0 || entry.snoozedUntil || needed.has(entry.id)) return true;
    tooMany--;
    return false;
  });
  return kept.slice(-MOST.history);
}
