import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openRecord, saveCalendar } from '../actions';
import { isIn, maybeRenewal, nothingChosen, pageDoubtsTooEarly, recordedEnd } from '../conditions';
import type { Rule } from '../rule';

/** Article 9: a renewal is rejected while 3 months or more are left. */
export const rule: Rule = {
  id: 'renewal-too-early',
  on: APPLICATION_PAGES,
  tone: 'rejected',
  sources: [article(9)],
  restsOn: 'renewalWindow',
  rank: 20,
  judge(ground) {
    const { case: person, window, request, office } = ground;
    if (!isIn(ground, 'certificate-in-use') || !maybeRenewal(ground) || window?.verdict !== 'too-early') return null;
    // A notice or the page's own date speaks against the record: see record-contradicts.
    if (person?.noticeReceivedOn || pageDoubtsTooEarly(ground)) return null;
    return {
      variant: nothingChosen(ground) ? 'if-renewal' : 'plain',
      actions: [saveCalendar, openRecord],
      values: { ...recordedEnd(ground), opensOn: window.opensOn, months: office.renewalWindow.value.months },
      // A reason is chosen that we can't read: it may be another one than renewal.
      ...(request.from === 'nothing' && { atMost: 'uncertain' as const }),
    };
  },
};
