import { renewedCardWorksFrom } from '../../calendar/certificate';
import { article } from '../../vocabulary/sources';
import { openRecord } from '../actions';
import { isIn, recordedEnd, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 11: before the old e-imza has ended the renewed card does not work and no PIN can be made. */
export const rule: Rule = {
  id: 'pin-too-early',
  on: ['pin'],
  tone: 'caution',
  sources: [article(11)],
  judge(ground) {
    const { case: person, certificate } = ground;
    if (!isIn(ground, 'certificate-in-use') || !ticked(ground, 'card-received') || ticked(ground, 'pin')) return null;
    if (!person?.certificateValidUntil) {
      return { variant: 'end-unknown', values: {}, actions: [openRecord], atMost: 'uncertain' };
    }
    if (certificate !== 'valid') return null;
    const worksFrom = renewedCardWorksFrom(person.certificateValidUntil);
    return { variant: 'plain', values: { ...recordedEnd(ground), worksFrom } };
  },
};
