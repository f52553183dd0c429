import { describe, expect, it } from 'vitest';
import { hasScript, MEBBIS_HOSTS } from '../../../lib/pages/hosts';
import { mebbisByAddress } from '../../../lib/pages/mebbis-by-address';
import { speaksOn } from '../../../lib/rules/assess';
import { PORTAL_PAGES } from '../../portals';

const known = PORTAL_PAGES.flatMap(({ expected, ...page }) => (expected ? [{ ...page, kind: expected.page }] : []));
const spokenOf = known.filter(({ kind }) => speaksOn(kind));
const mebbis = known.filter(({ kind }) => kind.startsWith('mebbis-'));

describe('where a script of ours runs', () => {
  it.each(spokenOf)('is every page on which a rule speaks: $url', ({ url }) => {
    expect(hasScript(url)).toBe(true);
    expect(mebbisByAddress(new URL(url))).toBeNull();
  });

  it.each(MEBBIS_HOSTS)('is no login, second factor or other module of %s', (host) => {
    for (const path of [
      '/',
      '/default.aspx?NoSession',
      '/Default.aspx',
      '/redirect.aspx',
      '/oturumsonuyaz.html',
      '/SKT/skt02009.aspx',
      '/Ookgm/ook03011.aspx',
      '/baska/main.aspx',
      '/SKT/EOzluk/skt02009.aspx',
    ])
      expect(hasScript(`https://${host}${path}`), path).toBe(false);
    expect(hasScript(`https://${host}/main.aspx`)).toBe(true);
  });

  it('is no other host, and nothing without https', () => {
    for (const url of [
      'http://mebbis.meb.gov.tr/main.aspx',
      'https://mebbis.meb.gov.tr.example/main.aspx',
      'https://mebbis.meb.gov.tr:8443/main.aspx',
      'https://portal.kamusm.gov.tr/duyurular/',
    ])
      expect(hasScript(url), url).toBe(false);
  });
});

describe('a page of MEBBİS without anything to say', () => {
  const silent = mebbis.filter(({ kind, url }) => !speaksOn(kind) && !/\/eozluk\/per/i.test(url));

  it.each(silent)('is told from its address: $url', ({ url, kind }) => {
    expect(mebbisByAddress(new URL(url))).toBe(kind);
  });

  it('is told of no other host, no other path and nothing without https', () => {
    for (const url of [
      'https://mebbis.meb.gov.tr.example/default.aspx',
      'http://mebbis.meb.gov.tr/default.aspx',
      'https://portal.kamusm.gov.tr/bp/redirect.aspx',
      'https://mebbis.meb.gov.tr/sifrehatirlat.aspx',
      'https://mebbis.meb.gov.tr/main.aspx?ntk=1',
      'https://mebbis.meb.gov.tr/EOzluk/PER03014.aspx',
    ])
      expect(mebbisByAddress(new URL(url)), url).toBeNull();
  });
});
