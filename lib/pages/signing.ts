import type { SigningMethod } from '../vocabulary/application';
import { ACTS, type Act, isPointedAt, MENUS, mayAct, UNFOLDS } from './acts';
import type { Choice } from './choices';
import { isDisabled } from './choices';
import { all, attr, byId, caption, closest, isHtml, linesOf, matches, parentOf, prop, textOf, visible } from './dom';
import type { Offer, SigningShown } from './facts';
import { FIELDS } from './fields';
import { fold } from './fold';
import { textBefore } from './near';
import type { Piece } from './pieces';
import type { Page } from './reader';
import { isPlaceholder } from './request';
import { type Ways, waysIn } from './ways';

/** One control that names a way to sign. */
export interface WayControl extends Ways {
  readonly el: Element;
  readonly on: boolean;
  readonly disabled: boolean;
  /** Chosen before sending (radio button, option …) rather than pressed. */
  readonly chosen: boolean;
  /** A closed head under which more ways may stand. */
  readonly mayHide?: boolean;
  /** Only its styles say that it is a control. */
  readonly guessed?: true;
}

const PRODUCT = /^(?:elektronik )?(?:mali muhur|e?muhur|zaman damga)/;
const BARE = /^e(?:lektronik )?imza$/;

/** «E-imza» beside «Mali Mühür» is a product; where e-onay or the wet signature stands beside them too, it is a way to sign. */
function isProduct(page: Page, { el, text }: Piece): boolean {
  if (!BARE.test(text)) return false;
  const beside = besideOf(page, el);
  return (
    beside.some((one) => PRODUCT.test(one.text)) &&
    !beside.some(({ raw }) => waysIn(raw).ways.some((way) => way !== 'e-signature'))
  );
}

/** What is offered together with a control: the choices of its group, or what else its box has to press. */
export function besideOf(page: Page, el: Element): readonly (Choice | Act)[] {
  const choice = page.choices.find((one) => one.el === el);
  return choice ? page.choices.filter(({ group }) => group === choice.group) : actsIn(page, boxOf(el));
}

const actsIn = (page: Page, box: Element): readonly Act[] =>
  page.acts.filter((act) => prop(box, 'contains').call(box, act.el));

/** The nearest box with something else to press. */
function boxOf(el: Element): Element {
  let box = el;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(box);
    if (!parent) break;
    if (hasOthers(parent, box)) return parent;
    box = parent;
  }
  return box;
}

/** «İmzala» alone: a way to sign where it stands beside others to press, else the control that sends. */
const SIGN_ALONE = /^imzala$/;

/** The controls that name ways to sign, in the page's order. */
export function wayControls(page: Page): WayControl[] {
  const choices = page.choices.filter((one) => !isProduct(page, one) && !isPlaceholder(one.text)).map(fromChoice);
  const combos = page.combos.map((combo) => ({
    ...waysIn(combo.raw),
    el: combo.el,
    on: true,
    disabled: isDisabled(combo.el),
    chosen: true,
  }));
  const chosen = [...choices, ...combos].filter(names);
  const pressed = page.acts
    .filter((one) => !isProduct(page, one))
    .map(fromAct)
    .filter(names);
  const unfolding = headsOfWays(page);
  if (chosen.length + pressed.length + unfolding.length === 0)
    return page.texts.filter(speaks).map(fromText).filter(names);
  if (chosen.length === 0 && pressed.some((control) => control.ways.includes('wet-signature'))) {
    for (const act of page.acts) {
      if (!SIGN_ALONE.test(act.text)) continue;
      pressed.push({ ...fromAct(act), ways: ['e-signature'], sure: true });
    }
  }
  return [...chosen, ...pressed, ...unfolding];
}

/** Heads that unfold what is to be done for one way; what only explains holds nothing to press. */
function headsOfWays(page: Page): WayControl[] {
  const heads = page.links.filter(({ el }) => matches(el, HEAD) && !closest(el, `${MENUS},[aria-haspopup]`));
  if (heads.some(({ raw, text }) => raw.includes('?') || QUESTION.test(text))) return [];
  return heads.flatMap(({ el, raw }): WayControl[] => {
    const { ways, sure } = waysIn(raw);
    const panel = sure ? panelOf(el) : null;
    const within = fold(panel ? (prop(panel, 'textContent') ?? '') : '');
    if (!sure || (within !== '' && panel && all(panel, PRESSED, 1).length === 0)) return [];
    const isOpened = isOpen(el);
    const mayHide = !isOpened && (within === '' || (within.includes('eonay') && !ways.includes('e-onay')));
    return [{ el, ways, sure: isOpened, on: false, disabled: isDisabled(el), chosen: false, mayHide }];
  });
}

const HEAD = `summary,${UNFOLDS}`;
const QUESTION = /\b(?:nedir|nasil|neden|nerede|hangi|kim|kimler|ne zaman)\b/;
const PRESSED = 'button,input,select,[role=button],[onclick],a[class*=btn]';

const isOpen = (head: Element): boolean =>
  attr(head, 'aria-expanded') === 'true' || (isHtml(head, 'SUMMARY') && attr(parentOf(head) ?? head, 'open') !== null);

/** What a head unfolds; null where it is not in the page yet. */
function panelOf(head: Element): Element | null {
  if (isHtml(head, 'SUMMARY')) return parentOf(head);
  const target = attr(head, 'data-bs-target') ?? attr(head, 'data-target') ?? attr(head, 'href');
  const id = attr(head, 'aria-controls') ?? target?.replace(/^#/, '');
  const named = id ? byId(prop(head, 'ownerDocument'), id) : null;
  const parent = parentOf(head);
  const at = parent && matches(parent, 'h1,h2,h3,h4,h5,h6,dt,[role=heading]') ? parent : head;
  return named ?? prop(at, 'nextElementSibling');
}

/** Asked first, of every text of a page: reading its wording costs more. */
const speaks = ({ text }: Piece): boolean => text.includes('onay') || text.includes('imza');

/** Boxes that a script made controls of: taken for such only where the page has no real ones. */
function fromText({ el, raw }: Piece): WayControl {
  const { ways, sure } = waysIn(raw);
  const guessed = sure && isPointedAt(el);
  return { el, ways: guessed ? ways : [], sure: false, on: false, disabled: false, chosen: false, guessed: true };
}

const names = (control: WayControl): boolean => control.ways.length > 0;

const fromChoice = (choice: Choice): WayControl => ({
  ...waysIn(choice.raw),
  el: choice.el,
  on: choice.on,
  disabled: choice.disabled,
  chosen: true,
});

/** «Seç» under a heading that names the way. */
export const UNNAMED = /^(?:sec(?:iniz)?|basvur|devam(?: et)?|ilerle|basla)$/;

function namedBy(act: Act): Ways {
  if (!UNNAMED.test(act.text)) return waysIn(act.raw);
  const named = waysIn(textBefore(act.el));
  return named.sure ? named : namedByBox(act.el);
}

/**
 * The one way that a line of the box around a control names: its card, its row, its fieldset. A box that stands among no
 * others with such a control, or that holds a field, is the page itself, and its lines may be the steps to come.
 */
function namedByBox(el: Element): Ways {
  let box = el;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(box);
    if (!parent || hasOthers(parent, box)) break;
    if (matches(parent, 'form,main,body') || prop(parent, 'querySelector').call(parent, FIELDS)) break;
    box = parent;
  }
  if (!isHtml(box, 'FIELDSET') && !hasLike(box, 'nextElementSibling') && !hasLike(box, 'previousElementSibling'))
    return NO_WAY;
  const named = linesOf(textOf(box))
    .map(waysIn)
    .filter(({ sure }) => sure);
  const [first = NO_WAY] = named;
  return named.every(({ ways }) => ways[0] === first.ways[0]) ? first : NO_WAY;
}
const NO_WAY: Ways = { ways: [], sure: false };

const MOST_BESIDE = 100;

/** Whether something to press stands under `parent` outside of `box`. Stops at the first: the page may be a long list. */
function hasOthers(parent: Element, box: Element): boolean {
  let beside = prop(parent, 'firstElementChild');
  for (let seen = 0; beside && seen < MOST_BESIDE; seen++) {
    if (beside !== box && (matches(beside, ACTS) || prop(beside, 'querySelector').call(beside, ACTS))) return true;
    beside = prop(beside, 'nextElementSibling');
  }
  return beside !== null;
}

/** Whether a box of the same sort beside this one holds a control that names nothing, too. */
function hasLike(box: Element, side: 'nextElementSibling' | 'previousElementSibling'): boolean {
  let beside = prop(box, side);
  for (let seen = 0; beside && seen < 6; seen++) {
    if (isHtml(beside, prop(box, 'tagName')) && all(beside, ACTS, 6).some((el) => UNNAMED.test(fold(caption(el)))))
      return true;
    beside = prop(beside, side);
  }
  return false;
}

const fromAct = (act: Act): WayControl => ({
  ...namedBy(act),
  el: act.el,
  on: false,
  disabled: isDisabled(act.el),
  chosen: false,
});

// Scripts make controls of anything: a wording that names a way and nothing else may be one.
const mentions = (page: Page, leading: readonly Piece[]): SigningMethod[] =>
  [...page.texts, ...page.prose, ...page.headings.map(({ text }) => ({ raw: text })), ...leading]
    .map(({ raw }) => waysIn(raw))
    .filter(({ sure }) => sure)
    .flatMap(({ ways }) => ways);

// «Diğer seçenekler», «Elektronik ortamda onayla»: behind it may be any way. «Online Destek» is none.
const MORE =
  /^(?:diger|daha fazla|baska|tum)\w* (?:\w+ ){0,2}(?:secenek|yontem|yol)|^(?:elektronik|online|cevrimici|dijital)\b(?=.* (?:onay|basvur|gonder))(?!.*(?:imza|islem|eonay))/;
const STILL_LOADING =
  /^(?!(?:bildirim|duyuru|haber|mesaj|menu|harita|takvim))(?:(?:\w+ ){0,6}(?:yukleniyor|sorgulaniyor|getiriliyor|kontrol ediliyor)\b|(?:lutfen )?bekle(?:yin\w*)?$)/;
const isOnTop = (el: Element): boolean => closest(el, 'header') !== null && !closest(el, 'main,form,section,article');
/** Parts still on their way, and pictures with places to press. */
const LOADING_OR_MAPPED = '[aria-busy=true],img[usemap]';
const DROPS =
  '[aria-haspopup=true],[aria-haspopup=menu],.dropdown-toggle,[data-toggle=dropdown],[data-bs-toggle=dropdown]';
/** An answer that is surely none of the three ways. */
const NO_WAY_AT_ALL = /\bmobil\b|\byok\b|hicbiri|istemiyorum/;

/** Whether ways to sign may be there that stand nowhere in sight: in a closed list, behind words that we can't read, still loading. */
function mayHoldMore(page: Page, controls: readonly WayControl[], leading: readonly Piece[]): boolean {
  const named = new Set(controls.map(({ el }) => el));
  const groups = new Set(page.choices.filter(({ el }) => named.has(el)).map(({ group }) => group));
  return (
    controls.some(
      (control) => control.mayHide === true || control.guessed || page.combos.some((combo) => combo.el === control.el),
    ) ||
    [...page.acts, ...leading].some((one) => MORE.test(one.text) && !isOnTop(one.el)) ||
    page.texts.some((one) => STILL_LOADING.test(one.text) && !isOnTop(one.el)) ||
    all(page.doc, LOADING_OR_MAPPED, 9).some((el) => visible(el) && !closest(el, `${MENUS},header`)) ||
    controls.some(({ el }) => all(parentOf(el) ?? el, DROPS, 9).some(visible)) ||
    page.choices.some(
      (choice) =>
        groups.has(choice.group) &&
        !matches(choice.el, '[type=checkbox]') &&
        !isPlaceholder(choice.text) &&
        !named.has(choice.el) &&
        !NO_WAY_AT_ALL.test(choice.text),
    )
  );
}

/** What the page shows of the ways to sign; see {@link SigningShown}. */
export function readSigning(page: Page): SigningShown {
  const controls = wayControls(page);
  const leading = page.links.filter(({ el }) => mayAct(el));
  const isOpenEnded = mayHoldMore(page, controls, leading);
  const mentioned = new Set(mentions(page, leading));
  const offer = (way: SigningMethod): Offer => {
    const naming = controls.filter((control) => control.ways.includes(way));
    if (naming.some((control) => control.sure && !control.disabled)) return 'yes';
    return naming.length > 0 || isOpenEnded || page.isCut || mentioned.has(way) ? 'maybe' : 'no';
  };
  const on = controls.filter((control) => control.on).flatMap((control) => control.ways);
  return {
    offered: {
      'e-onay': offer('e-onay'),
      'e-signature': offer('e-signature'),
      'wet-signature': offer('wet-signature'),
    },
    choosing: [...new Set(on)],
  };
}
