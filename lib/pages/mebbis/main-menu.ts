import type { MebbisPage } from '../mebbis-page';

export const page: MebbisPage = {
  kind: 'mebbis-main-menu',
  groups: ['mebbis-start'],
  read: {
    path: /^\/main\.aspx$/,
    signs: ['#atb00001', '#tblKullaniciBilgileri', '#ModulPageHeader1_lblKisi', '#ModulMenu1_TB_AnaMenu'],
  },
};
