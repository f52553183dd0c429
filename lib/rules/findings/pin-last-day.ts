import { article } from '../../vocabulary/sources';
import { isIn, recordedEnd, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 11: on the last day the hour decides, and only Kamu SM knows it. */
export const rule: Rule = {
  id: 'pin-last-day',
  on: ['pin'],
  tone: 'uncertain',
  sources: [article(11)],
  judge(ground) {
    if (!isIn(ground, 'certificate-in-use') || !ticked(ground, 'card-received') || ticked(ground, 'pin')) return null;
    return ground.certificate === 'last-day' ? { variant: 'plain', values: recordedEnd(ground) } : null;
  },
};
