import { describe, expect, test } from 'vitest';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import { sayDemand } from '../../../lib/saying/demand';
import { optionsIn } from '../../../lib/words/options';

const words = optionsIn('tr');

describe('what a unit demands', () => {
  test('is said as it is where it is the unit’s own', () => {
    expect(sayDemand(words, aksaray.wetRenewalInTime)).toBe('Reddedilir');
    expect(sayDemand(words, aksaray.coverLetter)).toContain('yazısı gelmeyen başvuru onaylanmaz');
  });

  test('is Aksaray’s word and a question to the own unit where it is taken over, and never «Reddedilir»', () => {
    for (const demand of [genel.wetRenewalInTime, genel.lostAsRenewal, genel.coverLetter]) {
      expect(sayDemand(words, demand)).toMatch(/^Aksaray .+; ilinizin MEBBİS Birimine sorun$/);
      expect(sayDemand(words, demand)).not.toMatch(/reddedilir|onaylanmaz/iu);
      expect(sayDemand(optionsIn('en'), demand)).toMatch(/^Aksaray .+; ask your MEBBİS unit$/);
    }
  });
});
