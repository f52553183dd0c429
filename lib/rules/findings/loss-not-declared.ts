import { FORM_AND_LATER } from '../../pages/groups';
import { openRecord, showRequestType, showRight } from '../actions';
import { isIn } from '../conditions';
import type { Rule } from '../rule';

/** MEB's application guide: «Kayıp Çalıntı» cancels the certificate that works. */
export const rule: Rule = {
  id: 'loss-not-declared',
  on: FORM_AND_LATER,
  tone: 'caution',
  sources: [{ source: 'application-guide' }],
  rank: 10,
  judge(ground) {
    if (!isIn(ground, 'certificate-in-use', 'identity-changed') || ground.request.type !== 'lost-or-stolen')
      return null;
    // Which reason an identity change takes only the unit can say.
    const isChange = isIn(ground, 'identity-changed');
    const show = isChange ? showRequestType : showRight('renewal');
    return {
      variant: isChange ? 'identity-changed' : 'plain',
      values: {},
      actions: ground.request.from === 'page' ? [show, openRecord] : [openRecord],
    };
  },
};
