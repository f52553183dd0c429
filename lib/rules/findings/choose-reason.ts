import { article } from '../../vocabulary/sources';
import { showRight } from '../actions';
import { DEMANDED } from '../known-request';
import type { Rule } from '../rule';

/** Article 9 and MEB's application guide: which reason is the right one, told before a wrong one is chosen. */
export const rule: Rule = {
  id: 'choose-reason',
  on: ['application-form'],
  tone: 'info',
  sources: [article(9), { source: 'application-guide' }],
  rank: 40,
  judge({ facts, case: person }) {
    if (facts.request.state !== 'open') return null;
    if (!person) return { variant: 'no-record', values: {} };
    // What is not there can't be chosen: see renewal-not-offered.
    if (person.situation === 'certificate-in-use' && facts.lacksRenewal) return null;
    // The portal's reasons name no identity change; only the unit knows which one it takes.
    const right = person.situation === 'identity-changed' ? [] : [showRight(DEMANDED[person.situation])];
    return { variant: person.situation, values: {}, actions: right };
  },
};
