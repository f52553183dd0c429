import { FINAL_AND_WET_FORM } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { copyAddress } from '../actions';
import { isIn, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 2: the signed form of a first application is sent by the person. */
export const rule: Rule = {
  id: 'first-post-form',
  on: FINAL_AND_WET_FORM,
  tone: 'info',
  sources: [article(2)],
  judge(ground) {
    const { request } = ground;
    if (!isIn(ground, 'no-certificate') || ticked(ground, 'post-form')) return null;
    if (request.type === 'renewal' || request.type === 'lost-or-stolen') return null;
    return { variant: 'plain', values: {}, actions: [copyAddress] };
  },
};
