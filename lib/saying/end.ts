import { type Day, daysBetween } from '../calendar/day';
import { renewalWindow } from '../calendar/renewal-window';
import type { Office } from '../offices/office';
import type { Language } from '../vocabulary/language';
import type { Words } from '../words/catalogue';
import { sayDay } from './dates';

/** What a certificate's last day means for a renewal: from when it is let in, or that it is over. */
export function sayEnd(
  { shared }: Pick<Words, 'shared'>,
  end: Day,
  today: Day,
  office: Pick<Office, 'renewalWindow'>,
  language: Language,
): string {
  const say = shared.endMeans;
  const left = daysBetween(today, end);
  if (left === 0) return say.lastDay;
  if (left < 0) return say.over(sayDay(end, language));
  const { verdict, opensOn } = renewalWindow(end, today, office.renewalWindow.value);
  if (verdict === 'open') return say.open(sayDay(end, language));
  return (verdict === 'too-early' ? say.tooEarly : say.borderline)(sayDay(opensOn, language));
}
