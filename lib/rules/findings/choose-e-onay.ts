import { article } from '../../vocabulary/sources';
import { showSigning } from '../actions';
import { eOnaySurelyOffered, nothingChosen, recordedEnd, renewalInTime } from '../conditions';
import type { Rule } from '../rule';

/** Articles 4 and 9: a renewal in time is signed with e-onay. */
export const rule: Rule = {
  id: 'choose-e-onay',
  on: ['final-approval'],
  tone: 'caution',
  sources: [article(4), article(9)],
  restsOn: 'wetRenewalInTime',
  rank: 20,
  judge(ground) {
    const { facts, case: person, office, window } = ground;
    if (office.wetRenewalInTime.value !== 'rejected' || facts.signing.choosing.length > 0) return null;
    const inTime = renewalInTime(ground);
    if (inTime !== 'yes' && inTime !== 'last-day') return null;
    // Too early: not to be signed at all.
    if (window?.verdict === 'too-early' && !person?.noticeReceivedOn) return null;
    const values = recordedEnd(ground);
    if (eOnaySurelyOffered(ground)) {
      return { variant: nothingChosen(ground) ? 'if-renewal' : 'plain', values, actions: [showSigning] };
    }
    return facts.signing.offered['e-onay'] === 'maybe' ? { variant: 'maybe', values, actions: [showSigning] } : null;
  },
};
