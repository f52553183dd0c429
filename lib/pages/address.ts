import type { Portal } from './facts';

/** As much of a `URL` or `Location` as recognition needs. */
export interface Location {
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

const HOSTS: Readonly<Record<string, Portal>> = {
  'portal.kamusm.gov.tr': 'bp',
  'basvuru.kamusm.gov.tr': 'bs',
  'onlineislemler.kamusm.gov.tr': 'oi',
  'nesbireysel.kamusm.gov.tr': 'nb',
  'mebbis.meb.gov.tr': 'mebbis',
  'www.mebbis.meb.gov.tr': 'mebbis',
  'mebbisyd.meb.gov.tr': 'mebbis',
  'www.mebbisyd.meb.gov.tr': 'mebbis',
};

/** The Health Ministry's entrance, financial seals: not ours. */
const SILENT = /^\/bp\/(?:ws|mali|edf)\.go$/;

/** The portal of an address, and its path in small letters without session ids; null where it is none of the official ones. */
export function portalOf(url: Location): { portal: Portal; path: string } | null {
  const portal = Object.hasOwn(HOSTS, url.host) ? HOSTS[url.host] : undefined;
  const [path = ''] = url.pathname.slice(0, 300).toLowerCase().split(';', 1);
  if (url.protocol !== 'https:' || !portal) return null;
  if (portal === 'bp' && (!path.startsWith('/bp/') || SILENT.test(path))) return null;
  return { portal, path };
}
