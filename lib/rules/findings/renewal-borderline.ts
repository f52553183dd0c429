import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { isIn, maybeRenewal, recordedEnd } from '../conditions';
import type { Rule } from '../rule';

/** Article 9 does not define «3 ay»: between its readings nobody can say. */
export const rule: Rule = {
  id: 'renewal-borderline',
  on: APPLICATION_PAGES,
  tone: 'uncertain',
  sources: [article(9)],
  restsOn: 'renewalWindow',
  judge(ground) {
    const { window, office } = ground;
    if (!isIn(ground, 'certificate-in-use') || !maybeRenewal(ground) || window?.verdict !== 'borderline') return null;
    return {
      variant: 'plain',
      values: { ...recordedEnd(ground), opensOn: window.opensOn, months: office.renewalWindow.value.months },
    };
  },
};
