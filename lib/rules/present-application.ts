import { asDay, type Day, daysBetween } from '../calendar/day';
import { appliedOn } from '../case/progress';
import type { Case } from '../case/schema';
import type { PageFacts } from '../pages/facts';
import type { ApplicationState } from '../vocabulary/application';

/** Unfinished pre-orders lapse after 6 months (Kamu SM guides): an older row is an earlier cycle's. */
const LONGEST_OPEN = 183;
/** A step may be ticked some days after it was done; an application this much older is another one. */
const LATE_TICK = 31;

/**
 * What «Başvurularım» says of the present application, which goes before the record; null where its newest row tells
 * nothing, or belongs to an earlier cycle or to an application that came back.
 */
export function stateOfPresent(
  { page, newest }: Pick<PageFacts, 'page' | 'newest'>,
  person: Pick<Case, 'steps' | 'returned'> | null,
  today: Day,
): ApplicationState | null {
  if (page !== 'own-applications' || !newest) return null;
  // The only row of a list may have no day.
  const on = asDay(newest.on);
  if (!on) return newest.state;
  if (daysBetween(on, today) > LONGEST_OPEN) return null;
  const applied = person && appliedOn(person);
  if (applied && daysBetween(on, applied) > LATE_TICK) return null;
  const cameBack = person?.returned.at(-1)?.on;
  return cameBack && on <= cameBack && applied !== null ? null : newest.state;
}
