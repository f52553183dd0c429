import { portalOf } from './address';

/** The two menus, and the module of the assignment record, whose address nobody knows. */
const OF_MEBBIS = ['/index.aspx', '/main.aspx', '/eozluk/'];

/**
 * Whether a page of MEBBİS may be one that the person has named. Elsewhere an unrecognised page asks nothing, so that no
 * name would be known at its next load.
 */
export const mebbisMayBeNamed = (path: string): boolean =>
  OF_MEBBIS.some((start) => path.toLowerCase().startsWith(start));

/** Whether a name that the person gives to an unrecognised page holds: «Bu sayfa hangisi?» is asked only there. */
export function mayBeNamed({ host, path }: { readonly host: string; readonly path: string }): boolean {
  const portal = portalOf({ protocol: 'https:', host, pathname: path })?.portal;
  return portal === 'mebbis' ? mebbisMayBeNamed(path) : portal !== undefined;
}
