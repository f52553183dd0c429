import type { Day } from '../calendar/day';
import type { Case } from './schema';

/** How far a person's application has come: the one place that says what counts as applied. */

/**
 * The day the application was made; null where none is recorded.
 *
 * Who has posted the signed form has applied, ticked or not: after the end the form is the application (article 7), and a
 * first one prints it (article 2). There the portal's step comes first and its day counts.
 */
export const appliedOn = ({ steps }: Pick<Case, 'steps'>): Day | null => steps.apply ?? steps['post-form'] ?? null;

/** What is done last of an application: nothing yet, made, approved by the unit, or the new card received. */
export type Stage = 'before' | 'applied' | 'approved' | 'card';

export function stageOf(person: Pick<Case, 'steps'>): Stage {
  if (person.steps['card-received']) return 'card';
  if (person.steps.approved) return 'approved';
  return appliedOn(person) ? 'applied' : 'before';
}

/** Whether an application stands that the unit may send back: with the new card in hand it can't be. */
export const mayComeBack = (person: Pick<Case, 'steps'>): boolean => ['applied', 'approved'].includes(stageOf(person));

/** The first day that shows that an application is under way, recorded as made or not. */
export const underWaySince = (person: Pick<Case, 'steps'>): Day | null =>
  appliedOn(person) ?? person.steps.approved ?? person.steps['card-received'] ?? null;

/** Whether the last day that everything of a renewal hangs on is not recorded. */
export const lacksLastDay = (person: Pick<Case, 'situation' | 'certificateValidUntil'> | null): boolean =>
  person === null || (person.situation === 'certificate-in-use' && person.certificateValidUntil === null);
