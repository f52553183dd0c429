import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openRecord } from '../actions';
import { isIn, maybeRenewal } from '../conditions';
import type { Rule } from '../rule';

/** Article 9 counts from the last day: without it nothing can be said of the window. */
export const rule: Rule = {
  id: 'end-date-unknown',
  on: APPLICATION_PAGES,
  tone: 'uncertain',
  sources: [article(9)],
  judge(ground) {
    const { case: person, shownUntil } = ground;
    if (!isIn(ground, 'certificate-in-use') || !maybeRenewal(ground) || person?.certificateValidUntil) return null;
    return shownUntil
      ? { variant: 'on-page', values: { shownUntil }, actions: [openRecord] }
      : { variant: 'plain', values: {}, actions: [openRecord] };
  },
};
