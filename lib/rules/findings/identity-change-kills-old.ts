import { article } from '../../vocabulary/sources';
import { openStep } from '../actions';
import { isIn, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 3: the present e-imza becomes invalid when the new one is produced; e-onay is advised. */
export const rule: Rule = {
  id: 'identity-change-kills-old',
  on: ['application-form', 'final-approval'],
  tone: 'caution',
  sources: [article(3)],
  judge(ground) {
    if (!isIn(ground, 'identity-changed') || ticked(ground, 'old-ends-known')) return null;
    return { variant: 'plain', values: {}, actions: [openStep] };
  },
};
