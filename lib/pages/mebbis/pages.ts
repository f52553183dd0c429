import { all, has, textOf } from '../dom';
import type { PageKind } from '../facts';
import { fold } from '../fold';

type Sign = (doc: Document) => boolean;

interface MebbisPage {
  readonly kind: PageKind;
  /** Over the path and query in small letters. */
  readonly at: RegExp;
  /** Two of them must hold. */
  readonly signs: readonly Sign[];
}

const one =
  (selector: string): Sign =>
  (doc) =>
    has(doc, selector);
const id = (name: string): Sign => one(`#${name}`);
const says =
  (selector: string, wording: RegExp): Sign =>
  (doc) =>
    all(doc, selector, 6).some((element) => wording.test(fold(textOf(element))));

const MAIN_MENU: readonly Sign[] = [
  id('atb00001'),
  id('tblKullaniciBilgileri'),
  id('ModulPageHeader1_lblKisi'),
  id('ModulMenu1_TB_AnaMenu'),
];

export const PAGES: readonly MebbisPage[] = [
  {
    kind: 'mebbis-login',
    at: /^\/(?:default\.aspx)?(?:\?|$)/,
    signs: ['pnlLogin', 'txtKullaniciAd', 'txtSifre', 'btnGiris', 'edevletlink', 'lnkQrcode'].map(id),
  },
  {
    kind: 'mebbis-second-factor',
    at: /^\/redirect\.aspx(?:\?|$)/,
    signs: [
      ...['txtCode', 'dogrula', 'confirmCode', 'hdnMobile', 'pnlDevlet'].map(id),
      one('iframe[src^="https://mebasistan.meb.gov.tr/"]'),
    ],
  },
  {
    kind: 'mebbis-common-screen',
    at: /^\/index\.aspx(?:\?|$)/,
    signs: [
      one('section#team'),
      one('a[id^="rptProjeler_"]'),
      says('a[id^="rptProjeler_"],section#team', /\b(?:mebbis|ebys|dys web)\b/),
    ],
  },
  { kind: 'mebbis-no-permission', at: /^\/main\.aspx\?.*yetkiyok/, signs: MAIN_MENU },
  { kind: 'mebbis-main-menu', at: /^\/main\.aspx(?:\?(?!.*yetkiyok)|$)/, signs: MAIN_MENU },
  {
    kind: 'mebbis-session-over',
    at: /\/oturumsonuyaz\.html(?:\?|$)/,
    signs: [one('a[href*="login1.aspx" i]'), says('body', /oturum sure/), says('title', /^mebbis$/)],
  },
];

const MODULE = /^\/[a-z]+\/[a-z]{3}\d{5}\.aspx(?:\?|$)/;
const HEADS = 'table.frmBaslik td,td.header3,title';
const MODULE_SIGNS: readonly Sign[] = [
  id('IncToolbarActive1_imgHataBildirim'),
  one('table.frmBaslik'),
  one('td.header3'),
  one('[id$="PageHeader1_lblKullaniciAdi"]'),
  id('Beklet'),
  one('[id^="IncToolbarActive1_"]'),
  one('form[id^="frm_" i]'),
];

export const MODULE_PAGES: readonly MebbisPage[] = [
  {
    kind: 'mebbis-assignment-record',
    at: MODULE,
    signs: [
      says('table.frmBaslik td', /\bmeb gorevlendirme bilgi/),
      (doc) => MODULE_SIGNS.filter((sign) => sign(doc)).length > 1,
    ],
  },
  {
    kind: 'mebbis-e-personel',
    at: /^\/eozluk\/per00001\.aspx(?:\?|$)/,
    signs: [
      one('input[name=txtTCKimlikNo]'),
      one('input[name=btnAra]'),
      id('gvPersonelAra'),
      says(HEADS, /\be ?personel\b/),
    ],
  },
  { kind: 'mebbis-module', at: MODULE, signs: MODULE_SIGNS },
];
