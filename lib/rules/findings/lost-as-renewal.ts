import { FORM_AND_LATER } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openRecord, showRight } from '../actions';
import { isIn } from '../conditions';
import type { Rule } from '../rule';

/** Article 9: a lost or stolen card that is applied for as a plain renewal is rejected. */
export const rule: Rule = {
  id: 'lost-as-renewal',
  on: FORM_AND_LATER,
  tone: 'rejected',
  sources: [article(9)],
  restsOn: 'lostAsRenewal',
  rank: 10,
  judge(ground) {
    const { request, office } = ground;
    if (office.lostAsRenewal.value !== 'rejected' || !isIn(ground, 'lost-or-stolen')) return null;
    if (request.type !== 'renewal') return null;
    return request.from === 'page'
      ? { variant: 'plain', values: {}, actions: [showRight('lost-or-stolen'), openRecord] }
      : { variant: 'earlier', values: {}, actions: [openRecord] };
  },
};
