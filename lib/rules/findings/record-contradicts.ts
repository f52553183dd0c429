import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openRecord } from '../actions';
import { isIn, maybeRenewal, recordedEnd } from '../conditions';
import type { Rule } from '../rule';

/** Articles 4 and 9: Kamu SM sends its notice when the renewal period has begun, so that the recorded last day is in doubt. */
export const rule: Rule = {
  id: 'record-contradicts',
  on: APPLICATION_PAGES,
  tone: 'uncertain',
  sources: [article(4), article(9)],
  judge(ground) {
    const { case: person, window, shownUntil } = ground;
    if (!isIn(ground, 'certificate-in-use') || !maybeRenewal(ground)) return null;
    const values = recordedEnd(ground);
    if (shownUntil && values.validUntil) {
      return { variant: 'page', values: { ...values, shownUntil }, actions: [openRecord] };
    }
    if (window?.verdict !== 'too-early' || !person?.noticeReceivedOn) return null;
    return { variant: 'notice', values, actions: [openRecord] };
  },
};
