import type { PageKind } from '../vocabulary/page-kinds';
import { type Location, portalOf } from './address';
import { MEBBIS_PAGES } from './mebbis-pages';

/**
 * What a page of MEBBİS is on which there is never anything to say, by its address alone: on most of them no script of
 * ours runs. Null where the address does not tell.
 */
export function mebbisByAddress(url: Pick<Location, 'protocol' | 'host' | 'pathname' | 'search'>): PageKind | null {
  const place = portalOf(url);
  if (place?.portal !== 'mebbis') return null;
  const query = url.search.toLowerCase();
  const found = MEBBIS_PAGES.find(
    ({ address }) => address?.path.test(place.path) && (!address.query || address.query.test(query)),
  );
  return found?.kind ?? null;
}
