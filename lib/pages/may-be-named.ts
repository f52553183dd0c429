import { portalOf } from './address';
import { hasScript } from './hosts';

/**
 * Whether a name that the person gives to an unrecognised page holds: «Bu sayfa hangisi?» is asked only there. Where no
 * script of ours runs, nobody would ask for the name at the page's next load.
 */
export const mayBeNamed = ({ host, path }: { readonly host: string; readonly path: string }): boolean =>
  portalOf({ protocol: 'https:', host, pathname: path }) !== null && hasScript(`https://${host}${path}`);
