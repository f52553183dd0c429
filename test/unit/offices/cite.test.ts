import { describe, expect, test } from 'vitest';
import { cite } from '../../../lib/offices/cite';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import { article } from '../../../lib/vocabulary/sources';

describe('the source of what rests on an office’s value', () => {
  test('is the notice’s article in Aksaray', () => {
    expect(cite(aksaray, 'renewalWindow', [article(9)])).toEqual({
      sources: [article(9)],
      policySource: null,
      borrowed: false,
    });
  });

  test('is the office’s own where it has another', () => {
    expect(cite(genel, 'renewalWindow', [article(9)])).toMatchObject({ sources: [{ source: 'kamusm-directive' }] });
    const own: Office = { ...genel, coverLetter: { ...genel.coverLetter, source: { policy: 'İl yazısı' }, own: true } };
    expect(cite(own, 'coverLetter', [article(8)])).toMatchObject({ policySource: 'İl yazısı', borrowed: false });
  });

  test('stays the notice’s article where the office took it over, and says so', () => {
    expect(cite(genel, 'coverLetter', [article(8)])).toEqual({
      sources: [article(8)],
      policySource: null,
      borrowed: true,
    });
  });

  test('is no office’s matter where it holds in every province', () => {
    expect(cite(genel, undefined, [article(3)])).toMatchObject({ sources: [article(3)], borrowed: false });
  });
});
