import type { Day } from '../calendar/day';
import { underWaySince } from '../case/progress';
import type { Case } from '../case/schema';
import type { ProcessId } from './checklist';

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
      const { certificateValidUntil: validUntil } = person;
      if (!validUntil || today <= validUntil) return 'renewal';
      const filedOn = underWaySince(person);
      return filedOn !== null && filedOn <= validUntil ? 'renewal' : 'renewal-after-expiry';
    }
  }
}
