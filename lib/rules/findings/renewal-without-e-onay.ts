import { article } from '../../vocabulary/sources';
import { openSelfService } from '../actions';
import { eOnaySurelyNotOffered, nothingChosen, recordedEnd, renewalInTime } from '../conditions';
import type { Rule } from '../rule';

/** Articles 9 and 5: a renewal without e-onay is rejected, and the last page offers e-onay only after its activation. */
export const rule: Rule = {
  id: 'renewal-without-e-onay',
  on: ['final-approval'],
  tone: 'rejected',
  sources: [article(9), article(5)],
  restsOn: 'wetRenewalInTime',
  rank: 30,
  judge(ground) {
    const { case: person, office } = ground;
    const inTime = renewalInTime(ground);
    if (office.wetRenewalInTime.value !== 'rejected' || inTime === 'no' || !eOnaySurelyNotOffered(ground)) return null;
    const rest = { values: recordedEnd(ground), actions: [openSelfService] };
    if (inTime === 'unknown') return { variant: 'end-unknown', ...rest, atMost: 'uncertain' };
    if (inTime === 'last-day') return { variant: 'last-day', ...rest, atMost: 'uncertain' };
    if (nothingChosen(ground)) return { variant: 'if-renewal', ...rest };
    // The page goes before the record.
    return { variant: person?.eOnay === 'active' ? 'recorded-active' : 'plain', ...rest };
  },
};
