import type { labels as tr } from '../../tr/spoken/labels';

export const labels: typeof tr = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Will be rejected', caution: 'Caution', uncertain: 'Uncertain', info: 'Info' },
  source: (names) => `Source: ${names}`,
  article: (number) => `Article ${number}`,
  toUnit: /\b(?:ask|call) (?:the |your |the provincial |your province's )(?:MEBBİS )?unit\b/i,
  unitPhone: (phone) => `MEBBİS unit: ${phone}.`,
  sources: {
    notice: 'Aksaray MEBBİS notice',
    'application-guide': 'MEB application guide',
    'kamusm-guides': 'Kamu SM guides',
    'kamusm-meb-page': 'Kamu SM, MEB page',
    'kamusm-directive': 'Kamu SM directive',
    'ebys-principles': 'EBYS principles, art. 6',
  },
  options: {
    first: 'İlk Başvuru',
    renewal: 'Yenileme',
    'identity-change': 'Kimlik Bilgisi Değişikliği',
    'lost-or-stolen': 'Kayıp Çalıntı',
    other: 'Diğer',
    'e-onay': 'E-onaylı Başvuru Onay',
  },
};
