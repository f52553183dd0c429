import { article } from '../../vocabulary/sources';
import { showSigning } from '../actions';
import { eOnaySurelyOffered, recordedEnd, renewalAfterExpiry, signsOtherwise } from '../conditions';
import type { Rule } from '../rule';

/** Articles 6, 7 and 9: the form of article 7 is for those without activation. */
export const rule: Rule = {
  id: 'expired-signed-wet-despite-e-onay',
  on: ['final-approval'],
  tone: 'caution',
  sources: [article(6), article(7), article(9)],
  restsOn: 'renewalAfterExpiry',
  judge(ground) {
    const { facts, office } = ground;
    if (!renewalAfterExpiry(ground) || office.renewalAfterExpiry.value !== 'e-onay-or-wet') return null;
    const signsWet = signsOtherwise(ground) && facts.signing.choosing.includes('wet-signature');
    if (!eOnaySurelyOffered(ground) || !signsWet) return null;
    return { variant: 'plain', values: recordedEnd(ground), actions: [showSigning] };
  },
};
