import { article } from '../../vocabulary/sources';
import { stateOfPresent } from '../present-application';
import type { Rule } from '../rule';

/** Article 4 and Kamu SM's guides: what waits for the person is not sent, and lapses unfinished after 6 months. */
export const rule: Rule = {
  id: 'application-unfinished',
  on: ['own-applications'],
  tone: 'caution',
  sources: [article(4), { source: 'kamusm-guides' }],
  rank: 20,
  judge: ({ facts, case: person, today }) =>
    stateOfPresent(facts, person, today) === 'unfinished' ? { variant: 'plain', values: {} } : null,
};
