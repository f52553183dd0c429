import { showRequestType } from '../actions';
import type { Rule } from '../rule';

/** A reason is chosen that we can't read: said, so that silence is not taken for «all is well». */
export const rule: Rule = {
  id: 'type-unknown',
  on: ['application-form'],
  tone: 'uncertain',
  sources: [{ source: 'application-guide' }],
  judge({ facts }) {
    if (facts.request.state !== 'unreadable') return null;
    return { variant: 'plain', values: {}, actions: [showRequestType] };
  },
};
