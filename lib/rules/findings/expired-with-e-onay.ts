import { APPLICATION_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { eOnaySurelyNotOffered, eOnaySurelyOffered, recordedEnd, renewalAfterExpiry } from '../conditions';
import type { Rule } from '../rule';

/** Article 6: after the end a renewal can be made again with e-onay. */
export const rule: Rule = {
  id: 'expired-with-e-onay',
  on: APPLICATION_PAGES,
  tone: 'info',
  sources: [article(6)],
  restsOn: 'renewalAfterExpiry',
  judge(ground) {
    const { case: person, office } = ground;
    if (!renewalAfterExpiry(ground) || office.renewalAfterExpiry.value !== 'e-onay-or-wet') return null;
    // The page goes before the record.
    if (eOnaySurelyNotOffered(ground)) return null;
    if (person?.eOnay !== 'active' && !eOnaySurelyOffered(ground)) return null;
    return { variant: 'plain', values: recordedEnd(ground) };
  },
};
