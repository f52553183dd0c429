import type { PageKind } from '../facts';

/** A selector that matches, or one whose element says so; or several signs that count as one. */
export type Sign = string | { readonly of: string; readonly says: RegExp } | { readonly two: readonly Sign[] };

interface MebbisPage {
  readonly kind: PageKind;
  /** The path in small letters. */
  readonly at: RegExp;
  /** Two of them must hold. */
  readonly signs: readonly Sign[];
}

const says = (of: string, wording: RegExp): Sign => ({ of, says: wording });

/** A page of e-Personel or one below it; each carries a code of three letters and five digits. */
const E_PERSONEL_PAGE = /^\/eozluk\/[a-z]{3}\d{5}\.aspx$/;
const HEADS = 'table.frmBaslik td,td.header3,title';
const MODULE_SIGNS: readonly Sign[] = [
  '#IncToolbarActive1_imgHataBildirim',
  'table.frmBaslik',
  'td.header3',
  '[id$="PageHeader1_lblKullaniciAdi"]',
  '#Beklet',
  '[id^="IncToolbarActive1_"]',
  'form[id^="frm_" i]',
];

/** The pages in which a script of ours runs, see `hosts.ts`; the first that fits is meant. */
export const MEBBIS_PAGES: readonly MebbisPage[] = [
  {
    kind: 'mebbis-common-screen',
    at: /^\/index\.aspx$/,
    signs: [
      'section#team',
      'a[id^="rptProjeler_"]',
      says('a[id^="rptProjeler_"],section#team', /\b(?:mebbis|ebys|dys web)\b/),
    ],
  },
  {
    kind: 'mebbis-main-menu',
    at: /^\/main\.aspx$/,
    signs: ['#atb00001', '#tblKullaniciBilgileri', '#ModulPageHeader1_lblKisi', '#ModulMenu1_TB_AnaMenu'],
  },
  {
    kind: 'mebbis-assignment-record',
    at: E_PERSONEL_PAGE,
    signs: [says('table.frmBaslik td', /\bmeb gorevlendirme bilgi/), { two: MODULE_SIGNS }],
  },
  {
    kind: 'mebbis-e-personel',
    at: /^\/eozluk\/per00001\.aspx$/,
    signs: ['input[name=txtTCKimlikNo]', 'input[name=btnAra]', '#gvPersonelAra', says(HEADS, /\be ?personel\b/)],
  },
  { kind: 'mebbis-module', at: E_PERSONEL_PAGE, signs: MODULE_SIGNS },
];
