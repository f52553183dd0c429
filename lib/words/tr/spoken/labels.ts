/** The product, the tones and the sources by name. */
export const labels = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Reddedilir', caution: 'Dikkat', uncertain: 'Belirsiz', info: 'Bilgi' },
  source: (names: string) => `Kaynak: ${names}`,
  article: (number: number) => `Madde ${number}`,
  /** The sources' short names, as they are cited; their full ones stand with the articles. */
  sources: {
    notice: 'Aksaray MEBBİS duyurusu',
    'application-guide': 'MEB başvuru kılavuzu',
    'kamusm-guides': 'Kamu SM kılavuzları',
    'kamusm-meb-page': 'Kamu SM, MEB sayfası',
    'kamusm-directive': 'Kamu SM yönergesi',
    'ebys-principles': 'EBYS ilkeleri, m. 6',
  },
  /** The words that send a person to the unit: its number, where it is known, stands behind them. */
  toUnit: /MEBBİS Birimi(?:ni arayın|ne sorun)/,
  unitPhone: (phone: string) => `MEBBİS Birimi: ${phone}.`,
  /** What the portals usually call what can be chosen. */
  options: {
    first: 'İlk Başvuru',
    renewal: 'Yenileme',
    'identity-change': 'Kimlik Bilgisi Değişikliği',
    'lost-or-stolen': 'Kayıp Çalıntı',
    other: 'Diğer',
    'e-onay': 'E-onaylı Başvuru Onay',
  },
};
