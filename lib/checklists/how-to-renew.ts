import { isPressing } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import type { Case, EOnayState } from '../case/schema';
import { asksForEOnay, type Office } from '../offices/office';

/** What a renewal in time begins with: the one answer of popup, card, reminders and calendar. */
export interface HowToRenew {
  /** `not-asked`: the unit takes a renewal that is signed otherwise too. */
  readonly eOnay: EOnayState | 'not-asked';
  /** Kamu SM's SMS or e-mail has come (article 4). */
  readonly noticed: boolean;
  /** So near the end that nobody waits for it. */
  readonly pressing: boolean;
}

export const howToRenew = (person: Case, office: Office, today: Day): HowToRenew => ({
  eOnay: person.eOnay === 'active' || asksForEOnay(office) ? person.eOnay : 'not-asked',
  noticed: person.noticeReceivedOn !== null,
  pressing: person.certificateValidUntil !== null && isPressing(person.certificateValidUntil, today),
});

/** Where a renewal in time begins: e-onay that is not surely there comes first (article 5). */
export const beginsAt = ({ eOnay }: Pick<HowToRenew, 'eOnay'>): 'self-service' | 'application' =>
  eOnay === 'inactive' || eOnay === 'unknown' ? 'self-service' : 'application';

/** Articles 6 and 7: with e-onay where it is active, else by the form signed by hand. `either`: whether it is active is not known. */
export type WayAfterExpiry = 'e-onay' | 'wet' | 'either';

export function wayAfterExpiry({ eOnay }: Pick<Case, 'eOnay'>, office: Office): WayAfterExpiry {
  if (office.renewalAfterExpiry.value === 'wet-only' || eOnay === 'inactive') return 'wet';
  return eOnay === 'active' ? 'e-onay' : 'either';
}
