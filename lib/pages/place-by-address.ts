import type { Location } from './address';

/** Where a page stands, without its query: that may hold what is the person's. */
export interface PagePlace {
  readonly host: string;
  readonly path: string;
  /** Its main heading, folded, digits left out; empty where it has none. */
  readonly heading: string;
}

/** Where a page stands by its address alone: the host, and the path without session id. Costs nothing. */
export const placeByAddress = ({ host, pathname }: Pick<Location, 'host' | 'pathname'>): PagePlace => ({
  host,
  path: pathname.split(';', 1)[0]?.slice(0, 300) ?? '',
  heading: '',
});
