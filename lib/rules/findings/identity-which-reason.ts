import { FORM_AND_LATER } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { showRequestType } from '../actions';
import { isIn } from '../conditions';
import type { Rule } from '../rule';

/** Article 3: the unit starts an identity change, and the portal's reasons name none. */
export const rule: Rule = {
  id: 'identity-which-reason',
  on: FORM_AND_LATER,
  tone: 'uncertain',
  sources: [article(3)],
  judge(ground) {
    const { request } = ground;
    if (!isIn(ground, 'identity-changed') || (request.type !== 'renewal' && request.type !== 'other')) return null;
    return { variant: 'plain', values: {}, actions: request.from === 'page' ? [showRequestType] : [] };
  },
};
