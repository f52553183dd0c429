import { portalOf } from './address';
import { isAskedUnread } from './mebbis/outlook';

/**
 * Whether a name that the person gives to an unrecognised page holds: «Bu sayfa hangisi?» is asked only there. Elsewhere on
 * MEBBİS a page asks nothing, so that no name would be known at its next load.
 */
export function mayBeNamed({ host, path }: { readonly host: string; readonly path: string }): boolean {
  const portal = portalOf({ protocol: 'https:', host, pathname: path })?.portal;
  return portal === 'mebbis' ? isAskedUnread(path.toLowerCase()) : portal !== undefined;
}
