import { productionStartsOn } from '../../calendar/certificate';
import { article } from '../../vocabulary/sources';
import { isIn, recordedEnd, ticked } from '../conditions';
import { stateOfPresent } from '../present-application';
import type { Rule } from '../rule';

/** Article 10: an approved renewal is produced from one month before the end, whenever it was made. */
export const rule: Rule = {
  id: 'production-waits',
  on: ['own-applications', 'pin'],
  tone: 'info',
  sources: [article(10)],
  restsOn: 'productionMonths',
  judge(ground) {
    const { facts, case: person, office, today } = ground;
    if (!isIn(ground, 'certificate-in-use') || ticked(ground, 'card-received')) return null;
    // The page goes before the record: produced, with the courier, rejected.
    const state = stateOfPresent(facts, person, today);
    if (state === null ? !ticked(ground, 'approved') : state !== 'approved') return null;
    if (!person?.certificateValidUntil) return null;
    const productionFrom = productionStartsOn(person.certificateValidUntil, office.productionMonths.value);
    if (today >= productionFrom) return null;
    return { variant: 'plain', values: { ...recordedEnd(ground), productionFrom } };
  },
};
