import { FINAL_AND_WET_FORM } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { copyAddress } from '../actions';
import { eOnaySurelyNotOffered, eOnaySurelyOffered, recordedEnd, renewalAfterExpiry, ticked } from '../conditions';
import type { Rule } from '../rule';

/** Article 7, the exception from article 9: after the end and without e-onay the signed form is sent by the person. */
export const rule: Rule = {
  id: 'expired-without-e-onay',
  on: FINAL_AND_WET_FORM,
  tone: 'caution',
  sources: [article(7), article(9)],
  restsOn: 'renewalAfterExpiry',
  judge(ground) {
    const { case: person, office } = ground;
    if (!renewalAfterExpiry(ground) || ticked(ground, 'post-form')) return null;
    const values = recordedEnd(ground);
    if (office.renewalAfterExpiry.value === 'wet-only') return { variant: 'wet-only', values, actions: [copyAddress] };
    if (eOnaySurelyOffered(ground)) return null;
    if (person?.eOnay !== 'inactive' && !eOnaySurelyNotOffered(ground)) return null;
    return { variant: 'plain', values, actions: [copyAddress] };
  },
};
