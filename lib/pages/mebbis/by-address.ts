import { type Location, portalOf } from '../address';
import type { PageKind } from '../facts';

/** The module e-Personel is read by our script. */
const OTHER_MODULE = /^\/(?!eozluk\/)[a-z]+\/[a-z]{3}\d{5}\.aspx$/;

/**
 * What a page of MEBBİS is on which there is never anything to say, by its address alone: on most of them no script of
 * ours runs. Null where the address does not tell.
 */
export function mebbisByAddress(url: Pick<Location, 'protocol' | 'host' | 'pathname' | 'search'>): PageKind | null {
  const address = portalOf(url);
  if (address?.portal !== 'mebbis') return null;
  const { path } = address;
  if (path === '/' || path === '/default.aspx') return 'mebbis-login';
  if (path === '/redirect.aspx') return 'mebbis-second-factor';
  if (path === '/main.aspx' && url.search.toLowerCase().includes('yetkiyok')) return 'mebbis-no-permission';
  if (path.endsWith('/oturumsonuyaz.html')) return 'mebbis-session-over';
  return OTHER_MODULE.test(path) ? 'mebbis-module' : null;
}
