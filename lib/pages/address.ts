import type { Portal } from '../vocabulary/place';
import { MEBBIS_HOSTS } from './hosts';

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
  ...Object.fromEntries(MEBBIS_HOSTS.map((host) => [host, 'mebbis' as const])),
};

/** The official system at an address, whatever its path; null where it is none. */
export function portalAt(url: string): Portal | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === 'https:' && Object.hasOwn(HOSTS, host) ? (HOSTS[host] ?? null) : null;
  } catch {
    return null;
  }
}

/** The Health Ministry's entrance, financial seals: not ours. */
const SILENT = /^\/bp\/(?:ws|mali|edf)\.go$/;

/** The portal of an address, and its path in small letters without session ids; null where it is none of the official ones. */
export function portalOf(
  url: Pick<Location, 'protocol' | 'host' | 'pathname'>,
): { portal: Portal; path: string } | null {
  const portal = Object.hasOwn(HOSTS, url.host) ? HOSTS[url.host] : undefined;
  const [path = ''] = url.pathname.slice(0, 300).toLowerCase().split(';', 1);
  if (url.protocol !== 'https:' || !portal) return null;
  if (portal === 'bp' && (!path.startsWith('/bp/') || SILENT.test(path))) return null;
  return { portal, path };
}
