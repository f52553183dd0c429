import { article } from '../../vocabulary/sources';
import type { Rule } from '../rule';

/** Article 1: the person applies, the unit approves and does nothing else. */
export const rule: Rule = {
  id: 'apply-yourself',
  on: ['application-login'],
  tone: 'info',
  sources: [article(1)],
  dismissible: true,
  rank: 70,
  judge: () => ({ variant: 'plain', values: {} }),
};
