import type { Day } from '../calendar/day';
import type { Edit } from '../case/edit';
import { seeOnPage, setEOnay } from '../case/page-edits';
import type { Case } from '../case/schema';
import type { PageFacts } from '../pages/facts';
import type { Outcome } from '../vocabulary/application';
import type { Portal } from '../vocabulary/place';

/** The systems in which each thing is done: said on another one it proves nothing. */
const DONE_AT: Readonly<Record<Outcome, readonly Portal[]>> = {
  applied: ['bp', 'bs', 'oi'],
  'e-onay-activated': ['oi', 'nb'],
  'pin-created': ['oi', 'nb'],
  'certificate-cancelled': ['oi', 'nb'],
};

/**
 * What a page proves of the person's own case («sayfada görüldü»).
 *
 * @returns the change to make, or null where the page proves nothing new
 */
export function proved(facts: PageFacts, person: Case | null, today: Day): Edit | null {
  if (!person || facts.named || facts.outcome === null || !DONE_AT[facts.outcome].includes(facts.portal)) return null;
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
