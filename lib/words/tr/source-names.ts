import type { SourceId } from '../../sources';

/** The sources' names: apart from the articles' meanings, which a page loads when one is opened. */
export const sourceNames = {
  notice: { name: 'Aksaray MEBBİS birimi, e-imza süreçleri duyurusu (11 madde)', short: 'Aksaray MEBBİS duyurusu' },
  'application-guide': { name: 'MEB, elektronik imza başvuru kılavuzu', short: 'MEB başvuru kılavuzu' },
  'kamusm-guides': { name: 'Kamu SM kılavuzları ve sık sorulan sorular', short: 'Kamu SM kılavuzları' },
  'kamusm-meb-page': {
    name: 'Kamu SM, MEB çalışanları için e-imza başvurusu sayfası',
    short: 'Kamu SM, MEB sayfası',
  },
  'kamusm-directive': {
    name: 'Kamu SM başvuru yönergesi (kurumların yayımladığı kopyalardan)',
    short: 'Kamu SM yönergesi',
  },
  'ebys-principles': { name: 'MEB, EBYS kullanım ilkeleri, madde 6 (Temmuz 2024)', short: 'EBYS ilkeleri, m. 6' },
} satisfies Record<SourceId, { name: string; short: string }>;
