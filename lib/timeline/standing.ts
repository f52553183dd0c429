import { certificateState, daysLeft, productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import { renewalWindow } from '../calendar/renewal-window';
import { underWaySince } from '../case/progress';
import type { Case } from '../case/schema';
import { missesLetterSince } from '../checklists/cover-letter';
import type { Office } from '../offices/office';

/** Where a person stands today: what the popup says first. Days and numbers only, no words. */
export type Standing =
  /** No certificate with a last day of interest: a first application, or a lost card. */
  | { readonly is: 'first' | 'lost' | 'no-date' | 'done' }
  | { readonly is: 'identity-change' | 'open'; readonly end: Day; readonly left: number }
  /** Applied, not approved. `letterMissing`: without the cover letter there will be no approval (article 8). */
  | { readonly is: 'applied'; readonly end: Day; readonly left: number; readonly letterMissing: boolean }
  | { readonly is: 'too-early' | 'borderline'; readonly end: Day; readonly left: number; readonly opensOn: Day }
  /** Approved; the new card is made from `from` on, or is in the making where that day has come. */
  | { readonly is: 'approved'; readonly end: Day; readonly left: number; readonly from: Day; readonly waiting: boolean }
  /** The new card is there and waits for the old one's end. */
  | { readonly is: 'card'; readonly end: Day; readonly left: number; readonly worksFrom: Day }
  | { readonly is: 'last-day'; readonly end: Day; readonly hasCard: boolean; readonly applied: boolean }
  | {
      readonly is: 'expired';
      readonly end: Day;
      readonly ago: number;
      readonly hasCard: boolean;
      readonly applied: boolean;
    };

/** What today means for a case. */
export function standing(person: Case, office: Office, today: Day): Standing {
  const { situation, certificateValidUntil: end, steps } = person;
  if (steps.pin) return { is: 'done' };
  if (situation === 'no-certificate') return { is: 'first' };
  if (situation === 'lost-or-stolen') return { is: 'lost' };
  if (!end) return { is: 'no-date' };

  const left = daysLeft(end, today);
  const state = certificateState(end, today);
  const hasCard = steps['card-received'] !== undefined;
  const applied = underWaySince(person) !== null;
  if (state === 'expired') return { is: 'expired', end, ago: -left, hasCard, applied };
  if (situation === 'identity-changed') return { is: 'identity-change', end, left };
  if (state === 'last-day') return { is: 'last-day', end, hasCard, applied };
  if (hasCard) return { is: 'card', end, left, worksFrom: renewedCardWorksFrom(end) };
  if (steps.approved) {
    const from = productionStartsOn(end, office.productionMonths.value);
    return { is: 'approved', end, left, from, waiting: today < from };
  }
  if (applied) {
    return { is: 'applied', end, left, letterMissing: missesLetterSince(person, office) !== null };
  }
  const { verdict, opensOn } = renewalWindow(end, today, office.renewalWindow.value);
  return verdict === 'open' ? { is: 'open', end, left } : { is: verdict, end, left, opensOn };
}
