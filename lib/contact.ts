/** The official addresses that the product opens; each stands in the public guides. */
export const LINKS = {
  application: 'https://portal.kamusm.gov.tr/bp/meb.go',
  'self-service': 'https://onlineislemler.kamusm.gov.tr/',
  mebbis: 'https://mebbis.meb.gov.tr/',
} as const;

/** Kamu SM's call centre; also in the notice's guides. */
export const CALL_CENTRE = '444 5 576';

/**
 * Where a form that was signed by hand is sent (article 2; street and post box from Kamu SM's guides, 2024).
 * The address printed on the person's own form wins over this one, and the texts beside it say so.
 */
export const POSTAL_ADDRESS = [
  'TÜBİTAK BİLGEM Kamu Sertifikasyon Merkezi',
  'Barış Mah. Doktor Zeki Acar Cad. TÜBİTAK Gebze Yerleşkesi BİLGEM İdari Bina P.K. 74',
  '41470 Gebze/KOCAELİ',
].join('\n');
