import type { PageKind } from '../facts';

/** A selector that matches, or one whose element says so; or several signs that count as one. */
export type Sign = string | { readonly of: string; readonly says: RegExp } | { readonly two: readonly Sign[] };

interface MebbisPage {
  readonly kind: PageKind;
  /** The path in small letters; compared where it is known whole, since the engine compiles a pattern anew in every page. */
  readonly at: readonly string[] | RegExp;
  /** Whether the query must say that the person has no right to the page; where absent, it may say what it will. */
  readonly isRefused?: boolean;
  /** Two of them must hold. */
  readonly signs: readonly Sign[];
}

const says = (of: string, wording: RegExp): Sign => ({ of, says: wording });

const MAIN_MENU: readonly Sign[] = [
  '#atb00001',
  '#tblKullaniciBilgileri',
  '#ModulPageHeader1_lblKisi',
  '#ModulMenu1_TB_AnaMenu',
];

const PAGES: readonly MebbisPage[] = [
  {
    kind: 'mebbis-login',
    at: ['/', '/default.aspx'],
    signs: ['#pnlLogin', '#txtKullaniciAd', '#txtSifre', '#btnGiris', '#edevletlink', '#lnkQrcode'],
  },
  {
    kind: 'mebbis-second-factor',
    at: ['/redirect.aspx'],
    signs: [
      '#txtCode',
      '#dogrula',
      '#confirmCode',
      '#hdnMobile',
      '#pnlDevlet',
      'iframe[src^="https://mebasistan.meb.gov.tr/"]',
    ],
  },
  {
    kind: 'mebbis-common-screen',
    at: ['/index.aspx'],
    signs: [
      'section#team',
      'a[id^="rptProjeler_"]',
      says('a[id^="rptProjeler_"],section#team', /\b(?:mebbis|ebys|dys web)\b/),
    ],
  },
  { kind: 'mebbis-no-permission', at: ['/main.aspx'], isRefused: true, signs: MAIN_MENU },
  { kind: 'mebbis-main-menu', at: ['/main.aspx'], isRefused: false, signs: MAIN_MENU },
  {
    kind: 'mebbis-session-over',
    at: /\/oturumsonuyaz\.html$/,
    signs: ['a[href*="login1.aspx" i]', says('body', /oturum sure/), says('title', /^mebbis$/)],
  },
];

const MODULE = /^\/[a-z]+\/[a-z]{3}\d{5}\.aspx$/;
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

export const MEBBIS_PAGES: readonly MebbisPage[] = [
  ...PAGES,
  {
    kind: 'mebbis-assignment-record',
    at: MODULE,
    signs: [says('table.frmBaslik td', /\bmeb gorevlendirme bilgi/), { two: MODULE_SIGNS }],
  },
  {
    kind: 'mebbis-e-personel',
    at: ['/eozluk/per00001.aspx'],
    signs: ['input[name=txtTCKimlikNo]', 'input[name=btnAra]', '#gvPersonelAra', says(HEADS, /\be ?personel\b/)],
  },
  { kind: 'mebbis-module', at: MODULE, signs: MODULE_SIGNS },
];
