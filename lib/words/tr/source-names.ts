import type { SourceId } from '../../sources';

/** The sources' short names, as they are cited; their full ones stand with the articles. */
export const sourceNames = {
  notice: 'Aksaray MEBBİS duyurusu',
  'application-guide': 'MEB başvuru kılavuzu',
  'kamusm-guides': 'Kamu SM kılavuzları',
  'kamusm-meb-page': 'Kamu SM, MEB sayfası',
  'kamusm-directive': 'Kamu SM yönergesi',
  'ebys-principles': 'EBYS ilkeleri, m. 6',
} satisfies Record<SourceId, string>;
