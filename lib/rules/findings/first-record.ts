import { LOGIN_AND_FORM } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openMebbis, openStep } from '../actions';
import { isIn, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 2: a first application needs an assignment record with a title of the administrative class. */
export const rule: Rule = {
  id: 'first-record',
  on: [...LOGIN_AND_FORM, 'mebbis-e-personel', 'mebbis-assignment-record'],
  tone: 'caution',
  sources: [article(2)],
  judge(ground) {
    const { facts, request } = ground;
    if (!isIn(ground, 'no-certificate') || ticked(ground, 'assignment-record')) return null;
    if (request.type === 'renewal' || request.type === 'lost-or-stolen') return null;
    return facts.portal === 'mebbis'
      ? { variant: 'here', values: {}, actions: [openStep] }
      : { variant: 'plain', values: {}, actions: [openMebbis, openStep] };
  },
};
