import { appliedOn } from '../../case/progress';
import { MEBBIS_START_PAGES } from '../../pages/groups';
import { article } from '../../sources';
import { openRecord } from '../actions';
import { isIn, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 8: without the cover letter there is no approval. */
export const rule: Rule = {
  id: 'cover-letter-missing',
  on: [...MEBBIS_START_PAGES, 'own-applications'],
  tone: 'caution',
  sources: [article(8)],
  restsOn: 'coverLetter',
  judge(ground) {
    const { case: person, office } = ground;
    // Whether an identity change wants a cover letter too is the unit's word (article 3).
    if (office.coverLetter.value !== 'demanded' || isIn(ground, 'identity-changed')) return null;
    const applied = person && appliedOn(person);
    if (!applied || ticked(ground, 'cover-letter') || ticked(ground, 'approved')) return null;
    return { variant: 'plain', values: { appliedOn: applied }, actions: [openRecord] };
  },
};
