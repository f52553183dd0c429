import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openStep } from '../actions';
import { isIn, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 3: the letter to the MEBBİS unit comes first; the unit starts the process and tells the person. */
export const rule: Rule = {
  id: 'identity-change-before-unit',
  on: APPLICATION_PAGES,
  tone: 'caution',
  sources: [article(3)],
  rank: 20,
  judge(ground) {
    if (!isIn(ground, 'identity-changed')) return null;
    // A unit that has told them to apply has had the letter.
    if (ticked(ground, 'unit-letter') || ticked(ground, 'unit-told')) return null;
    return { variant: 'plain', values: {}, actions: [openStep] };
  },
};
