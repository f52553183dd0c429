import type { Day } from '../calendar/day';
import { appliedOn } from '../case/progress';
import type { Case } from '../case/schema';
import type { Office } from '../offices/office';

/**
 * Whether the office approves a person's application only with a cover letter. An identity change has a letter of its own:
 * whether it wants this one too is the unit's word (article 3).
 */
export const wantsCoverLetter = ({ situation }: Pick<Case, 'situation'>, { coverLetter }: Office): boolean =>
  situation !== 'identity-changed' && coverLetter.value === 'demanded';

/** What an office says of the cover letter; `perhaps`: it took Aksaray's demand over, so that only the own unit knows. */
export type LetterDemand = 'demanded' | 'perhaps' | 'not-needed';

export const letterDemand = ({ coverLetter: { value, own } }: Office): LetterDemand =>
  value === 'demanded' && !own ? 'perhaps' : value;

/**
 * Article 8: the day of the application that waits for its cover letter; null where none does. Who is approved, or further,
 * needs none any more.
 */
export function missesLetterSince(person: Pick<Case, 'situation' | 'steps'>, office: Office): Day | null {
  const { steps } = person;
  const over = steps['cover-letter'] ?? steps.approved ?? steps['card-received'] ?? steps.pin;
  return over || !wantsCoverLetter(person, office) ? null : appliedOn(person);
}
