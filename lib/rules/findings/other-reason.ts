import { FORM_AND_LATER } from '../../pages/groups';
import { showRequestType, showRight } from '../actions';
import { isIn } from '../conditions';
import { DEMANDED } from '../known-request';
import type { Rule } from '../rule';

/** MEB's application guide: «Diğer» asks for one more certificate beside the present one. */
export const rule: Rule = {
  id: 'other-reason',
  on: FORM_AND_LATER,
  tone: 'caution',
  sources: [{ source: 'application-guide' }],
  rank: 10,
  judge(ground) {
    // Which reason an identity change takes is another finding: identity-which-reason.
    if (isIn(ground, 'identity-changed') || ground.request.type !== 'other') return null;
    const { case: person, request } = ground;
    const show = person ? showRight(DEMANDED[person.situation]) : showRequestType;
    return { variant: 'plain', values: {}, actions: request.from === 'page' ? [show] : [] };
  },
};
