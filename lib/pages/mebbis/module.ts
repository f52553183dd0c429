import { E_PERSONEL_PAGE, type MebbisPage, type Sign } from '../mebbis-page';

/** What every page of a module has. */
export const MODULE_SIGNS: readonly Sign[] = [
  '#IncToolbarActive1_imgHataBildirim',
  'table.frmBaslik',
  'td.header3',
  '[id$="PageHeader1_lblKullaniciAdi"]',
  '#Beklet',
  '[id^="IncToolbarActive1_"]',
  'form[id^="frm_" i]',
];

/** By its address alone, but for the module e-Personel: that one our script reads, and its other pages are meant first. */
export const page: MebbisPage = {
  kind: 'mebbis-module',
  groups: [],
  rank: 90,
  address: { path: /^\/(?!eozluk\/)[a-z]+\/[a-z]{3}\d{5}\.aspx$/ },
  read: { path: E_PERSONEL_PAGE, signs: MODULE_SIGNS },
};
