import type { Place } from '../vocabulary/place';
import type { Location } from './address';

/** Where a page stands by its address alone: the host, and the path without session id. Costs nothing. */
export const placeByAddress = ({ host, pathname }: Pick<Location, 'host' | 'pathname'>): Place => ({
  host,
  path: pathname.split(';', 1)[0]?.slice(0, 300) ?? '',
  heading: '',
});
