import { renewedCardWorksFrom } from '../../calendar/certificate';
import { article } from '../../vocabulary/sources';
import { isExpired, isIn, recordedEnd, ticked, underWay } from '../conditions';
import type { Rule } from '../rule';

/** Article 11: one page serves a new PIN and the unlocking of the present card. */
export const rule: Rule = {
  id: 'pin-which-card',
  on: ['pin'],
  tone: 'uncertain',
  sources: [article(11)],
  judge(ground) {
    const { case: person } = ground;
    if (!isIn(ground, 'certificate-in-use') || ticked(ground, 'card-received') || ticked(ground, 'pin')) return null;
    if (!underWay(ground)) return null;
    if (!person?.certificateValidUntil || isExpired(ground)) return null;
    return {
      variant: 'plain',
      values: { ...recordedEnd(ground), worksFrom: renewedCardWorksFrom(person.certificateValidUntil) },
    };
  },
};
