import { isPressing } from '../../calendar/certificate';
import { howToRenew } from '../../checklists/how-to-renew';
import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { copyCallCentre, openRecord } from '../actions';
import { isIn, recordedEnd, underWay } from '../conditions';
import type { Rule } from '../rule';

/** Article 4: renewals are made after the SMS. It does not say what to do where none comes; Kamu SM is asked then. */
export const rule: Rule = {
  id: 'notice-not-received',
  on: APPLICATION_PAGES,
  tone: 'caution',
  sources: [article(4)],
  judge(ground) {
    const { case: person, window, request, daysLeft, office, today } = ground;
    if (
      !person?.certificateValidUntil ||
      !isIn(ground, 'certificate-in-use') ||
      request.type !== 'renewal' ||
      underWay(ground)
    )
      return null;
    if (window?.verdict !== 'open' || daysLeft === null || daysLeft < 0 || person.noticeReceivedOn) return null;
    const values = { ...recordedEnd(ground), daysLeft };
    if (!isPressing(person.certificateValidUntil, today)) return { variant: 'wait', values, actions: [openRecord] };
    return { variant: howToRenew(person, office, today).eOnay, values, actions: [copyCallCentre, openRecord] };
  },
};
