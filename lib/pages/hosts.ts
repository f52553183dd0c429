/** Match patterns of the Kamu SM content script; https only (a http page is never the official one). */
export const KAMUSM_MATCHES = [
  'https://portal.kamusm.gov.tr/bp/*',
  'https://onlineislemler.kamusm.gov.tr/*',
  'https://nesbireysel.kamusm.gov.tr/*',
  'https://basvuru.kamusm.gov.tr/*',
] as const;

/** MEBBİS: the host, its equal twin, and both with `www.`. */
export const MEBBIS_HOSTS = [
  'mebbis.meb.gov.tr',
  'mebbisyd.meb.gov.tr',
  'www.mebbis.meb.gov.tr',
  'www.mebbisyd.meb.gov.tr',
] as const;

/**
 * The paths of MEBBİS on which a rule can speak: main menu, common screen, e-Personel with all below it. A match pattern
 * minds the case, and its path is compared with the query at its end.
 */
const MEBBIS_SCRIPT_PATHS = [
  'main.aspx*',
  'Main.aspx*',
  'MAIN.ASPX*',
  'index.aspx*',
  'Index.aspx*',
  'INDEX.ASPX*',
  'EOzluk/*',
  'eozluk/*',
  'EOZLUK/*',
  'Eozluk/*',
] as const;

/** Match patterns of the MEBBİS content script. Login, second factor and all other modules stay without one. */
export const MEBBIS_SCRIPT_MATCHES: readonly string[] = MEBBIS_HOSTS.flatMap((host) =>
  MEBBIS_SCRIPT_PATHS.map((path) => `https://${host}/${path}`),
);

/** Match patterns of all official pages, with a script of ours or without. */
export const OFFICIAL_MATCHES: readonly string[] = [
  ...KAMUSM_MATCHES,
  ...MEBBIS_HOSTS.map((host) => `https://${host}/*`),
];

/** Match patterns of the official pages in which a script of ours runs. */
export const SCRIPT_MATCHES: readonly string[] = [...KAMUSM_MATCHES, ...MEBBIS_SCRIPT_MATCHES];

/** Those of these patterns that an address fits. Each of them ends with its only star. */
export const matching = (patterns: readonly string[], url: string): string[] =>
  patterns.filter((pattern) => url.startsWith(pattern.slice(0, -1)));

/** Whether a script of ours runs in a page of this address. */
export const hasScript = (url: string): boolean => matching(SCRIPT_MATCHES, url).length > 0;
