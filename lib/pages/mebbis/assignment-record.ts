import { E_PERSONEL_PAGE, type MebbisPage, says } from '../mebbis-page';
import { MODULE_SIGNS } from './module';

/** «MEB Görevlendirme Bilgileri», a page of e-Personel. */
export const page: MebbisPage = {
  kind: 'mebbis-assignment-record',
  groups: [],
  rank: 40,
  read: {
    path: E_PERSONEL_PAGE,
    signs: [says('table.frmBaslik td', /\bmeb gorevlendirme bilgi/), { two: MODULE_SIGNS }],
  },
};
