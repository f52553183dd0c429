import type { Day } from '../calendar/day';
import type { Case } from '../case/schema';
import type { ProcessId } from './checklist';

/** The steps that show that a renewal was under way. */
const UNDER_WAY = ['apply', 'approved', 'card-received'] as const;

/**
 * The process that a person is in. A renewal that was filed while the certificate was valid stays one in time when
 * that ends: only its PIN waits for the end. Filed afterwards, or not at all, it is one after the end (articles 6, 7).
 */
export function processOf(person: Pick<Case, 'situation' | 'certificateValidUntil' | 'steps'>, today: Day): ProcessId {
  switch (person.situation) {
    case 'no-certificate':
      return 'first';
    case 'identity-changed':
      return 'identity-change';
    case 'lost-or-stolen':
      return 'lost-or-stolen';
    case 'certificate-in-use': {
      const { certificateValidUntil: validUntil, steps } = person;
      if (!validUntil || today <= validUntil) return 'renewal';
      // The first of them that is recorded tells when it was filed.
      const firstDay = UNDER_WAY.map((step) => steps[step]).find((day) => day !== undefined);
      return firstDay !== undefined && firstDay <= validUntil ? 'renewal' : 'renewal-after-expiry';
    }
  }
}
