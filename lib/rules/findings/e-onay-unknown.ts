import { LOGIN_AND_FORM } from '../../pages/groups';
import { article } from '../../sources';
import { openRecord, openSelfService } from '../actions';
import { isExpired, isIn, recordedEnd, underWay } from '../conditions';
import type { Rule } from '../rule';

/** Article 5: who has e-onay sees «E-onaylı Başvuru Onay» on the last page. */
export const rule: Rule = {
  id: 'e-onay-unknown',
  on: LOGIN_AND_FORM,
  tone: 'info',
  sources: [article(5)],
  judge(ground) {
    const { case: person, request } = ground;
    if (!isIn(ground, 'certificate-in-use') || person?.eOnay !== 'unknown') return null;
    if (request.type !== 'renewal' || underWay(ground)) return null;
    return isExpired(ground)
      ? { variant: 'expired', values: recordedEnd(ground), actions: [openRecord] }
      : { variant: 'plain', values: {}, actions: [openSelfService, openRecord] };
  },
};
