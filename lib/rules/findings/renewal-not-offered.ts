import { article } from '../../vocabulary/sources';
import { copyCallCentre, openRecord } from '../actions';
import { isExpired, isIn, recordedEnd } from '../conditions';
import type { Rule } from '../rule';

/** Articles 4 and 9: a renewal that Kamu SM has not opened yet is no reason to take another one. */
export const rule: Rule = {
  id: 'renewal-not-offered',
  on: ['application-form'],
  tone: 'uncertain',
  sources: [article(4), article(9)],
  rank: 20,
  judge(ground) {
    const { facts } = ground;
    if (!isIn(ground, 'certificate-in-use') || isExpired(ground)) return null;
    if (!facts.settled || !facts.lacksRenewal) return null;
    const values = recordedEnd(ground);
    return { variant: values.validUntil ? 'plain' : 'no-date', values, actions: [copyCallCentre, openRecord] };
  },
};
