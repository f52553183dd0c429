import { daysLeft } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import type { Stored } from '../case/schema';
import type { Office } from '../offices/office';
import type { Language } from '../vocabulary/language';
import { open } from './due';
import type { Reminder } from './reminder';
import { sayBadge } from './say';

export interface Badge {
  /** Days left, where a certificate is running out; else «!». */
  readonly text: string;
  readonly title: string;
  readonly urgent: boolean;
}

/** From so few days on there is hardly time for a letter and an approval. */
const URGENT_DAYS = 14;

/** What the icon shows while something is to be done; null where nothing is, or the badge is switched off. */
export function badge(stored: Stored, office: Office, today: Day, language: Language = 'tr'): Badge | null {
  if (!stored.settings.badge || !stored.case) return null;
  const opened = open(stored, office, today).filter((reminder) => asksForSomething(reminder, today));
  if (opened.length === 0) return null;
  const { situation, certificateValidUntil } = stored.case;
  const left =
    situation === 'certificate-in-use' && certificateValidUntil ? daysLeft(certificateValidUntil, today) : null;
  return {
    text: left === null || left < 0 ? '!' : String(left),
    title: sayBadge(left, opened, language, today),
    urgent: left !== null && left <= URGENT_DAYS,
  };
}

/** News of a day («üretim başladı») is no task: it shows on its day only. */
function asksForSomething({ about, dueOn }: Reminder, today: Day): boolean {
  const isNews = about.kind === 'production' || (about.kind === 'last-day' && about.renewal !== 'not-applied');
  return !isNews || dueOn === today;
}
