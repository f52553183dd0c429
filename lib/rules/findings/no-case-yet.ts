import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openRecord } from '../actions';
import type { Rule } from '../rule';

/** Nothing is recorded: the person's own dates make most of the findings possible. */
export const rule: Rule = {
  id: 'no-case-yet',
  on: [...APPLICATION_PAGES, 'mebbis-main-menu'],
  tone: 'info',
  sources: [article(9)],
  dismissible: true,
  rank: 80,
  judge({ case: person, noCaseShown }) {
    if (person !== null || noCaseShown) return null;
    return { variant: 'plain', values: {}, actions: [openRecord] };
  },
};
