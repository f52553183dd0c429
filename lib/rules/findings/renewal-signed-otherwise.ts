import { article } from '../../vocabulary/sources';
import { showSigning } from '../actions';
import { nothingChosen, recordedEnd, renewalInTime, signsOtherwise } from '../conditions';
import type { Rule } from '../rule';

/** Article 9: a renewal that is not signed with e-onay is rejected. */
export const rule: Rule = {
  id: 'renewal-signed-otherwise',
  on: ['final-approval'],
  tone: 'rejected',
  sources: [article(9)],
  restsOn: 'wetRenewalInTime',
  rank: 40,
  judge(ground) {
    const { facts, office } = ground;
    const inTime = renewalInTime(ground);
    if (office.wetRenewalInTime.value !== 'rejected' || inTime === 'no' || !signsOtherwise(ground)) return null;
    const rest = { values: recordedEnd(ground), actions: [showSigning] };
    const offered = facts.signing.offered['e-onay'];
    // Not offered at all is another finding: renewal-without-e-onay.
    if (offered === 'no') return null;
    if (inTime === 'unknown') return { variant: 'end-unknown', ...rest, atMost: 'uncertain' };
    if (inTime === 'last-day') return { variant: 'last-day', ...rest, atMost: 'uncertain' };
    if (offered === 'maybe') return { variant: 'maybe', ...rest, atMost: 'uncertain' };
    return { variant: nothingChosen(ground) ? 'if-renewal' : 'plain', ...rest };
  },
};
