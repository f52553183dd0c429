/** The official addresses that the product opens; each stands in the public guides. */
export const LINKS = {
  application: 'https://portal.kamusm.gov.tr/bp/meb.go',
  'self-service': 'https://onlineislemler.kamusm.gov.tr/',
  mebbis: 'https://mebbis.meb.gov.tr/',
} as const;
