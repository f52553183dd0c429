import type { Day } from '../calendar/day';
import type { Edit } from '../case/edit';

/** Lets a reminder that came come again on a day, once; `null` takes that back. */
export const snooze =
  (id: string, until: Day | null): Edit =>
  (stored) => {
    if (!stored.history.some((entry) => entry.id === id && entry.snoozedUntil !== until)) return stored;
    return {
      ...stored,
      history: stored.history.map((entry) => (entry.id === id ? { ...entry, snoozedUntil: until } : entry)),
    };
  };
