import type { Day } from '../calendar/day';
import { seeOnPage, setEOnay } from '../case/page-edits';
import type { Case, Stored } from '../case/schema';
import type { PageFacts } from '../pages/facts';

/**
 * What a page proves of the person's own case («sayfada görüldü»).
 *
 * @returns the change to make, or null where the page proves nothing new
 */
export function proved(facts: PageFacts, person: Case | null, today: Day): ((stored: Stored) => Stored) | null {
  if (!person || facts.named || facts.outcome === null) return null;
  switch (facts.outcome) {
    case 'applied':
      return person.steps.apply ? null : seeOnPage('apply', today);
    case 'pin-created':
      // Unlocking an old card ends on the same page: only who holds the new card has made its PIN.
      return person.steps.pin || !person.steps['card-received'] ? null : seeOnPage('pin', today);
    case 'certificate-cancelled':
      return person.situation !== 'lost-or-stolen' || person.steps.cancel ? null : seeOnPage('cancel', today);
    case 'e-onay-activated':
      return person.eOnay === 'active' ? null : setEOnay('active');
  }
}
