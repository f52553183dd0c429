import { certificateState, daysLeft, productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import { renewalWindow } from '../calendar/renewal-window';
import { type Stage, stageOf } from '../case/progress';
import type { Case } from '../case/schema';
import { type LetterDemand, letterDemand, missesLetterSince } from '../checklists/cover-letter';
import { type HowToRenew, howToRenew, type WayAfterExpiry, wayAfterExpiry } from '../checklists/how-to-renew';
import type { Office } from '../offices/office';

/** Where a person stands today: what the popup says first. Days and numbers only, no words. */
export type Standing =
  | { readonly is: 'no-date' | 'done' }
  /** Produced at once when approved (article 10). `letter`: whether it waits for the cover letter (article 8). */
  | { readonly is: 'first'; readonly stage: Stage; readonly letter: LetterDemand }
  | { readonly is: 'lost'; readonly stage: Stage; readonly letter: LetterDemand; readonly cancelled: boolean }
  /** `end`: of the present e-imza, where it is recorded; `left` is negative once that is over. `unit`: how far its word is. */
  | {
      readonly is: 'identity-change';
      readonly stage: Stage;
      readonly unit: 'unasked' | 'asked' | 'told';
      readonly end: Day | null;
      readonly left: number;
    }
  | { readonly is: 'open'; readonly end: Day; readonly left: number; readonly how: HowToRenew }
  /** Applied, not approved. */
  | { readonly is: 'applied'; readonly end: Day; readonly left: number; readonly letter: LetterDemand }
  | { readonly is: 'too-early' | 'borderline'; readonly end: Day; readonly left: number; readonly opensOn: Day }
  /** Approved; the new card is made from `from` on, or is in the making where that day has come. */
  | { readonly is: 'approved'; readonly end: Day; readonly left: number; readonly from: Day; readonly waiting: boolean }
  /** The new card is there and waits for the old one's end. */
  | { readonly is: 'card'; readonly end: Day; readonly left: number; readonly worksFrom: Day }
  | { readonly is: 'last-day'; readonly end: Day; readonly stage: Stage; readonly how: HowToRenew }
  | {
      readonly is: 'expired';
      readonly end: Day;
      readonly ago: number;
      readonly stage: Stage;
      readonly way: WayAfterExpiry;
    };

/** What today means for a case. */
export function standing(person: Case, office: Office, today: Day): Standing {
  const { certificateValidUntil: end, steps } = person;
  if (steps.pin) return { is: 'done' };
  const stage = stageOf(person);
  const letter = missesLetterSince(person, office) ? letterDemand(office) : 'not-needed';
  switch (person.situation) {
    case 'no-certificate':
      return { is: 'first', stage, letter };
    case 'lost-or-stolen':
      return { is: 'lost', stage, letter, cancelled: steps.cancel !== undefined };
    case 'identity-changed':
      return { is: 'identity-change', stage, unit: wordOfUnit(steps), end, left: end ? daysLeft(end, today) : 0 };
    case 'certificate-in-use':
      return end ? ofRenewal(person, end, letter, office, today) : { is: 'no-date' };
  }
}

/** Article 3: the institution's letter, then the unit's word that the person may apply. */
function wordOfUnit(steps: Case['steps']): 'unasked' | 'asked' | 'told' {
  if (steps['unit-told']) return 'told';
  return steps['unit-letter'] ? 'asked' : 'unasked';
}

function ofRenewal(person: Case, end: Day, letter: LetterDemand, office: Office, today: Day): Standing {
  const stage = stageOf(person);
  const how = howToRenew(person, office, today);
  const left = daysLeft(end, today);
  const state = certificateState(end, today);
  if (state === 'expired') return { is: 'expired', end, ago: -left, stage, way: wayAfterExpiry(person, office) };
  if (state === 'last-day') return { is: 'last-day', end, stage, how };
  switch (stage) {
    case 'card':
      return { is: 'card', end, left, worksFrom: renewedCardWorksFrom(end) };
    case 'approved': {
      const from = productionStartsOn(end, office.productionMonths.value);
      return { is: 'approved', end, left, from, waiting: today < from };
    }
    case 'applied':
      return { is: 'applied', end, left, letter };
    case 'before': {
      const { verdict, opensOn } = renewalWindow(end, today, office.renewalWindow.value);
      return verdict === 'open' ? { is: 'open', end, left, how } : { is: verdict, end, left, opensOn };
    }
  }
}
