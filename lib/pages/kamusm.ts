import { type Location, portalOf } from './address';
import { NO_SIGNING, type PageFacts, type PageKind, type Portal } from './facts';
import { applicationForm, applicationReview } from './kamusm/application-form';
import { applicationLogin, oldApplicationLogin } from './kamusm/application-login';
import { cancelSuspend } from './kamusm/cancel-suspend';
import { eOnayActivation } from './kamusm/e-onay-activation';
import { eSignedSubmission } from './kamusm/e-signed-submission';
import { FINAL_APPROVAL, FINAL_HEADING } from './kamusm/final-approval';
import { ownApplications } from './kamusm/own-applications';
import { passwordResend } from './kamusm/password-resend';
import { pin } from './kamusm/pin';
import { selfPaidApplication } from './kamusm/self-paid-application';
import { oldSelfServiceLogin, selfServiceLogin } from './kamusm/self-service-login';
import { selfServiceMenu } from './kamusm/self-service-menu';
import { smsCode, smsCodeBySentence } from './kamusm/sms-code';
import { wetForm, wetFormInWords } from './kamusm/wet-form';
import { readOutcome, saysApplied } from './outcome';
import { type Page, readPage } from './reader';
import { readRequest } from './request';
import { readSigning, wayControls } from './signing';
import { count, FIELD, fits, type PageSigns, type Standings, standings } from './signs';
import { isReadingFirst, mainHeadings, readingMatter, topicOf } from './topic';
import { readValidUntil } from './valid-until';

export interface ReadOptions {
  /** The page has come to rest. */
  readonly settled: boolean;
  /** The person named the page: signs are skipped. */
  readonly as?: PageKind;
}

/** Told apart by their own headings, among a menu that names them all. */
const BY_TOPIC = [eOnayActivation, pin, cancelSuspend, ownApplications, selfPaidApplication];
/** In this order: a later step often shows what an earlier one asked, never the other way round. */
const BY_SIGNS = [
  wetForm,
  wetFormInWords,
  eSignedSubmission,
  applicationForm,
  applicationReview,
  smsCode,
  smsCodeBySentence,
  applicationLogin,
  oldApplicationLogin,
  passwordResend,
  oldSelfServiceLogin,
  selfServiceLogin,
];

/**
 * What a page of Kamu SM is and shows; null where it is none that is known. Decided anew from the document each time,
 * never throws, reads no typed value.
 */
export function readKamuSm(doc: Document, url: Location, options: ReadOptions): PageFacts | null {
  const address = portalOf(url);
  if (!address) return null;
  const page = readPage(doc);
  const kind = options.as ?? recognise(page, address.portal, address.path);
  return kind ? factsOf(page, kind, address.portal, options) : null;
}

/** Which page of Kamu SM a document that was read is; null where it is none that is known. */
export function recogniseKamuSm(page: Page, url: Location): PageKind | null {
  const address = portalOf(url);
  return address && recognise(page, address.portal, address.path);
}

function recognise(page: Page, portal: Portal, path: string): PageKind | null {
  if (isAnotherService(page)) return null;
  const errand = errandOf(page);
  const reading = readingMatter(page, path);
  const on = standings(page);
  const isFinal =
    errand !== 'listing' && portal !== 'nb' && isFinalApproval(page, on, reading === 'notice', errand !== null);
  const topic = topicOf(
    BY_TOPIC.filter((kind) => kind.portals.includes(portal)),
    page,
  );
  if (isFinal && reading !== 'guide' && (!topic || topic.kind === selfPaidApplication)) {
    return 'final-approval';
  }
  if (topic && !isReadingFirst(page, topic.text) && fits(topic.kind, path, on, topic.text)) return topic.kind.kind;
  // A page that asks is not yet the one that its words about later steps name.
  const asks = (): boolean => [applicationForm, applicationLogin].some((one) => hasForm(page, one, on));
  const kind = BY_SIGNS.find((one) => one.portals.includes(portal) && fits(one, path, on) && !(one.soft && asks()));
  if (kind && !(errand && ASKS.includes(kind.kind)) && (reading === 'none' || hasForm(page, kind, on)))
    return kind.kind;
  if (reading !== 'none' || errand) return null;
  if (portal !== 'nb' && saysApplied(page)) return 'e-signed-submission';
  return isMenu(page, portal, on) ? 'self-service-menu' : null;
}

/** Two ways to sign as controls of their own; or one, and another sign. On an errand only two to press. */
function isFinalApproval(page: Page, on: Standings, isNotice: boolean, isErrand: boolean): boolean {
  // Help pages unfold by buttons that look like the real ones; they have nothing to choose.
  const controls = wayControls(page).filter((control) => (isErrand ? !control.chosen : control.chosen || !isNotice));
  const wordings = new Set(controls.map((control) => control.ways.join()));
  if (wordings.size > 1 && !controls.some((control) => control.guessed)) return true;
  return !isErrand && wordings.size > 0 && count(FINAL_APPROVAL, on).found > 0;
}

/** A guide beside the form it speaks of does not hide the form. */
const hasForm = (page: Page, kind: PageSigns, on: Standings): boolean =>
  page.fields.length > 1 &&
  count(
    kind.signs.map(([, says]) => [FIELD, says]),
    on,
  ).found > 1;

/** The Health Ministry and others have entrances of their own; financial seals and time stamps are no e-imza. */
function isAnotherService(page: Page): boolean {
  const ANOTHER = /\bmali muhur|zaman damgasi|\be(?:lektronik )?muhur|(?<!egitim |teknoloji )\bbakanligi\b/;
  // A title may list what else the site has.
  const SERVER = /\bssl\b|sunucu sertifika/;
  const headings = mainHeadings(page).map(({ text }) => text);
  const named = [page.title, ...headings];
  const banners = page.texts.filter(({ text }) => /^(?:t ?c )?saglik bakanligi/.test(text));
  return banners.length > 0 || named.some((text) => ANOTHER.test(text)) || headings.some((text) => SERVER.test(text));
}

const LISTING =
  /\b(?:rapor\w*|liste\w*|istatistik\w*|sorgula\w*|onay bekleyen|belge\w* imzala\w*|eimza test\w*|fiyat\w*|hesapla\w*)\b/;
const ERRAND =
  /\b(?:siparis\w*|gorus\w*|oneri\w*|sikayet\w*|takip|takibi|teslimat\w*|profil\w*)\b|^(?!.*basvuru).*\bguncelle/;
/** The site's own name, or a heading of the application itself. */
const SITE = /\bbasvuru\b.*\b(?:sistem|portal)/;
const FORM = /\bbasvuru formu\b/;

/**
 * Orders, prices, lists, one's own data: they ask for the same things as an application, and are none. The first heading
 * may also be the site's name or that of a part of the form: not where another one names the application.
 */
function errandOf(page: Page): 'listing' | 'other' | null {
  const [first = '', ...more] = mainHeadings(page).map(({ text }) => text);
  if (SITE.test(first)) return null;
  if (LISTING.test(first)) return 'listing';
  const isOwn = [...more, page.title].some((text) => FORM.test(text)) || more.some((text) => FINAL_HEADING.test(text));
  return ERRAND.test(first) && !isOwn ? 'other' : null;
}

const AT_HOME = /islem|hos ?geldin|ana ?sayfa|menu|kamu s|sertifika|basvuru|eimza|pin|puk/;

function isMenu(page: Page, portal: Portal, on: Standings): boolean {
  if (!selfServiceMenu.portals.includes(portal) || !fits(selfServiceMenu, '', on)) return false;
  return mainHeadings(page).every(({ text }) => AT_HOME.test(text));
}

const ASKS: readonly PageKind[] = [
  'application-form',
  'sms-code',
  'final-approval',
  'wet-form',
  'e-signed-submission',
  'self-paid-application',
];

function factsOf(page: Page, kind: PageKind, portal: Portal, options: ReadOptions): PageFacts {
  return {
    page: kind,
    portal,
    settled: options.settled,
    request: ASKS.includes(kind) ? readRequest(page) : { state: 'absent' },
    signing: kind === 'final-approval' ? readSigning(page) : NO_SIGNING,
    outcome: readOutcome(page, kind),
    validUntil: readValidUntil(page),
    named: options.as !== undefined,
  };
}
