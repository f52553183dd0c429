import type { sourceNames as tr } from '../tr/source-names';

export const sourceNames: typeof tr = {
  notice: { name: 'Aksaray MEBBİS unit, notice on e-imza processes (11 articles)', short: 'Aksaray MEBBİS notice' },
  'application-guide': { name: 'MEB, guide to e-imza applications', short: 'MEB application guide' },
  'kamusm-guides': { name: 'Kamu SM, guides and frequent questions', short: 'Kamu SM guides' },
  'kamusm-meb-page': { name: 'Kamu SM, page on applications of MEB staff', short: 'Kamu SM, MEB page' },
  'kamusm-directive': {
    name: 'Kamu SM, directive on applications (from copies that institutions publish)',
    short: 'Kamu SM directive',
  },
  'ebys-principles': { name: 'MEB, principles of EBYS, article 6 (July 2024)', short: 'EBYS principles, art. 6' },
};
