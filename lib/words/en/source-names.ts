import type { sourceNames as tr } from '../tr/source-names';

export const sourceNames: typeof tr = {
  notice: 'Aksaray MEBBİS notice',
  'application-guide': 'MEB application guide',
  'kamusm-guides': 'Kamu SM guides',
  'kamusm-meb-page': 'Kamu SM, MEB page',
  'kamusm-directive': 'Kamu SM directive',
  'ebys-principles': 'EBYS principles, art. 6',
};
