import { activationDueOn } from '../../calendar/renewal-window';
import { asksForEOnay } from '../../offices/office';
import { LOGIN_AND_FORM, MEBBIS_START_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openSelfService } from '../actions';
import { isExpired, isIn, recordedEnd, underWay } from '../conditions';
import type { Rule } from '../rule';

/** Article 5: e-onay is activated once, while a card still signs, and before the application. */
export const rule: Rule = {
  id: 'e-onay-not-active',
  on: [...LOGIN_AND_FORM, ...MEBBIS_START_PAGES],
  tone: 'caution',
  sources: [article(5)],
  judge(ground) {
    const { facts, case: person, office, request, window, today } = ground;
    if (!isIn(ground, 'certificate-in-use') || person?.eOnay !== 'inactive') return null;
    if (request.type !== 'renewal' || isExpired(ground) || underWay(ground) || !asksForEOnay(office)) return null;
    const values = recordedEnd(ground);
    if (facts.portal !== 'mebbis') {
      return { variant: values.validUntil ? 'plain' : 'no-date', values, actions: [openSelfService] };
    }
    // On MEBBİS nobody is applying yet.
    if (!window || today < activationDueOn(window.opensOn)) return null;
    return {
      variant: window.verdict === 'open' ? 'window-open' : 'window-near',
      values: { ...values, opensOn: window.opensOn },
      actions: [openSelfService],
    };
  },
};
