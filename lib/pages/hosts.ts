/** Match patterns of the Kamu SM content script; https only (a http page is never the official one). */
export const KAMUSM_MATCHES = [
  'https://portal.kamusm.gov.tr/bp/*',
  'https://onlineislemler.kamusm.gov.tr/*',
  'https://nesbireysel.kamusm.gov.tr/*',
  'https://basvuru.kamusm.gov.tr/*',
] as const;

/** Match patterns of the MEBBİS content script: the host, its equal twin, and both with `www.`. */
export const MEBBIS_MATCHES = [
  'https://mebbis.meb.gov.tr/*',
  'https://mebbisyd.meb.gov.tr/*',
  'https://www.mebbis.meb.gov.tr/*',
  'https://www.mebbisyd.meb.gov.tr/*',
] as const;
