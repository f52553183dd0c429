import { FORM_AND_LATER } from '../../pages/groups';
import { showRequestType } from '../actions';
import { isIn } from '../conditions';
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
    return { variant: 'plain', values: {}, actions: ground.request.from === 'page' ? [showRequestType] : [] };
  },
};
