import type { PageKind } from '../vocabulary/page-kinds';
import type { Portal } from '../vocabulary/place';
import { type Location, portalOf } from './address';
import { NO_SIGNING, type PageFacts } from './facts';
import { page as applicationForm } from './kamusm/application-form';
import { FINAL_HEADING, page as finalApproval } from './kamusm/final-approval';
import { page as selfPaidApplication } from './kamusm/self-paid-application';
import { page as selfServiceMenu } from './kamusm/self-service-menu';
import { KAMUSM_PAGES, PAGES_WITH_REQUEST } from './kamusm-pages';
import { isForLooking, isForOthers } from './listing';
import { readNewest } from './newest-application';
import { readOutcome, saysApplied } from './outcome';
import { type Page, readPage } from './reader';
import { lacksRenewal, readRequest } from './request';
import { readSigning, wayControls } from './signing';
import { count, FIELD, fits, type Look, type Standings, standings } from './signs';
import { isReadingFirst, mainHeadings, readingMatter, readsOnlyBelow, topicOf } from './topic';
import { readValidUntil } from './valid-until';

export interface ReadOptions {
  /** The page has come to rest. */
  readonly settled: boolean;
  /** The person named the page: signs are skipped. */
  readonly as?: PageKind;
}

const BY_TOPIC = KAMUSM_PAGES.filter(({ topic }) => topic);
const BY_LOOK = KAMUSM_PAGES.filter(({ topic, apart }) => !topic && !apart);
const ASKING = KAMUSM_PAGES.flatMap(({ looks }) => looks.filter(({ asks }) => asks));

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
  const isList = errand === 'listing' || isForLooking(page) || isForOthers(page);
  const reading = readingMatter(page, path);
  const on = standings(page);
  const isFinal = !isList && isFinalApproval(page, portal, on, reading === 'notice', errand !== null);
  const topic = topicOf(
    BY_TOPIC.filter(({ looks }) => isOn(looks, portal)),
    page,
  );
  const isGuide = reading === 'guide' && !readsOnlyBelow(page, path, wayControls(page)[0]?.el);
  if (isFinal && !isGuide && (!topic || topic.page === selfPaidApplication)) return finalApproval.kind;
  if (topic && !isReadingFirst(page, topic.text) && topic.page.looks.some((look) => fits(look, path, on, topic.text)))
    return topic.page.kind;
  const found = byLook(page, portal, path, on);
  if (
    found &&
    !(errand && PAGES_WITH_REQUEST.includes(found.kind)) &&
    !(isList && found.kind === applicationForm.kind) &&
    (reading === 'none' || hasForm(page, found.look, on))
  )
    return found.kind;
  if (reading !== 'none' || errand) return null;
  if (portal !== 'nb' && saysApplied(page)) return 'e-signed-submission';
  return isMenu(page, portal, on) ? selfServiceMenu.kind : null;
}

const isOn = (looks: readonly Look[], portal: Portal): boolean => looks.some(({ portals }) => portals.includes(portal));

function byLook(page: Page, portal: Portal, path: string, on: Standings): { kind: PageKind; look: Look } | null {
  // A page that asks is not yet the one that its words about later steps name.
  const asks = (): boolean => ASKING.some((look) => hasForm(page, look, on));
  for (const { kind, looks } of BY_LOOK) {
    const look = looks.find((one) => one.portals.includes(portal) && fits(one, path, on) && !(one.soft && asks()));
    if (look) return { kind, look };
  }
  return null;
}

/** Two ways to sign as controls of their own; or one, and another sign. On an errand only two to press. */
function isFinalApproval(page: Page, portal: Portal, on: Standings, isNotice: boolean, isErrand: boolean): boolean {
  const looks = finalApproval.looks.filter(({ portals }) => portals.includes(portal));
  if (looks.length === 0) return false;
  // Help pages unfold by buttons that look like the real ones; they have nothing to choose.
  const controls = wayControls(page).filter((control) => (isErrand ? !control.chosen : control.chosen || !isNotice));
  // Below a form they explain what comes later.
  if (controls.every(({ mayHide }) => mayHide !== undefined) && ASKING.some((look) => hasForm(page, look, on)))
    return false;
  const wordings = new Set(controls.map((control) => control.ways.join()));
  if (wordings.size > 1 && !controls.some((control) => control.guessed)) return true;
  return !isErrand && wordings.size > 0 && looks.some(({ signs }) => count(signs, on).found > 0);
}

/** A guide beside the form it speaks of does not hide the form. */
const hasForm = (page: Page, look: Look, on: Standings): boolean =>
  page.fields.length > 1 &&
  count(
    look.signs.map(([, says]) => [FIELD, says]),
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
  /\b(?:rapor\w*|liste\w*|istatistik\w*|sorgula\w*|onay bekleyen|toplu (?:on )?basvuru\w*|kurum basvurulari|gelen basvurular|basvuru arama\w*|takip ekran\w*|belge\w* imzala\w*|eimza test\w*|fiyat\w*|hesapla\w*)\b/;
const ERRAND =
  /\b(?:siparis\w*|gorus\w*|oneri\w*|sikayet\w*|takip|takibi|teslimat\w*|profil\w*)\b|^(?!.*basvuru).*\bguncelle/;
/** What an application's own page is headed by. */
const NAMES_IT = /\bbasvuru\b|\bimza/;
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
  if (LISTING.test(first) || (LISTING.test(page.title) && ![first, ...more].some((text) => NAMES_IT.test(text))))
    return 'listing';
  const isOwn = [...more, page.title].some((text) => FORM.test(text)) || more.some((text) => FINAL_HEADING.test(text));
  return ERRAND.test(first) && !isOwn ? 'other' : null;
}

const AT_HOME = /islem|hos ?geldin|ana ?sayfa|menu|kamu s|sertifika|basvuru|eimza|pin|puk/;

function isMenu(page: Page, portal: Portal, on: Standings): boolean {
  const looks = selfServiceMenu.looks.filter(({ portals }) => portals.includes(portal));
  if (!looks.some((look) => fits(look, '', on))) return false;
  return mainHeadings(page).every(({ text }) => AT_HOME.test(text));
}

function factsOf(page: Page, kind: PageKind, portal: Portal, options: ReadOptions): PageFacts {
  return {
    page: kind,
    portal,
    settled: options.settled,
    request: PAGES_WITH_REQUEST.includes(kind) ? readRequest(page) : { state: 'absent' },
    lacksRenewal: kind === 'application-form' && lacksRenewal(page),
    signing: kind === 'final-approval' ? readSigning(page) : NO_SIGNING,
    newest: kind === 'own-applications' ? readNewest(page) : null,
    outcome: readOutcome(page, kind),
    validUntil: readValidUntil(page),
    named: options.as !== undefined,
  };
}
