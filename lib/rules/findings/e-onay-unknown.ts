import { asksForEOnay } from '../../offices/office';
import { LOGIN_AND_FORM } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openRecord, openSelfService } from '../actions';
import { isExpired, isIn, recordedEnd, underWay } from '../conditions';
import type { Rule } from '../rule';

/** Article 5: who has e-onay sees «E-onaylı Başvuru Onay» on the last page. Not asked where nothing hangs on it. */
export const rule: Rule = {
  id: 'e-onay-unknown',
  on: LOGIN_AND_FORM,
  tone: 'info',
  sources: [article(5)],
  restsOn: 'wetRenewalInTime',
  judge(ground) {
    const { case: person, request, office } = ground;
    if (!isIn(ground, 'certificate-in-use') || person?.eOnay !== 'unknown') return null;
    if (request.type !== 'renewal' || underWay(ground)) return null;
    if (!isExpired(ground)) {
      if (!asksForEOnay(office)) return null;
      return { variant: 'plain', values: {}, actions: [openSelfService, openRecord] };
    }
    if (office.renewalAfterExpiry.value === 'wet-only') return null;
    const values = recordedEnd(ground);
    return { variant: 'expired', values, actions: [openRecord], restsOn: 'renewalAfterExpiry' };
  },
};
