import { article } from '../../vocabulary/sources';
import { isExpired, isIn, recordedEnd, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 11: all but a renewed card work at once; a renewed one when the old e-imza has ended. */
export const rule: Rule = {
  id: 'pin-now',
  on: ['pin'],
  tone: 'info',
  sources: [article(11)],
  judge(ground) {
    if (ground.case === null || ticked(ground, 'pin')) return null;
    const received = ticked(ground, 'card-received');
    if (!isIn(ground, 'certificate-in-use')) return received ? { variant: 'at-once', values: {} } : null;
    if (!isExpired(ground)) return null;
    // Not ticked as received, yet who comes to this page after the end may hold the new card.
    return { variant: received ? 'expired' : 'expired-if-card', values: recordedEnd(ground) };
  },
};
