import { CHOICES, type Choice, type Combo, choicesAmong, combosAmong } from './choices';
import {
  all,
  attr,
  caption,
  closest,
  followsSpan,
  INLINE,
  isHtml,
  matches,
  NOT_TEXT,
  prop,
  textsUnder,
  tidy,
  visible,
} from './dom';
import { type Field, fieldsAmong } from './fields';
import { fold } from './fold';

/** One run of text as it stands in one place of the page. */
export interface Piece {
  readonly el: Element;
  /** As it stands, spaces tidied. */
  readonly raw: string;
  /** Folded. */
  readonly text: string;
}

/** A control that acts when pressed: button, acting link, anything with a handler we can see. */
export interface Act {
  readonly el: Element;
  readonly raw: string;
  readonly text: string;
}

export interface Heading {
  readonly el: Element;
  readonly text: string;
  /** 1 to 6; legends and captions count as 5. */
  readonly level: number;
}

/** What one reading of a page has found. Made anew each time; nothing of it outlives the reading. */
export interface Page {
  readonly doc: Document;
  /** Folded `<title>`. */
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Texts that stand on their own, in neither controls nor menus. */
  readonly texts: readonly Piece[];
  /** Longer texts, and entries of lists. */
  readonly prose: readonly Piece[];
  readonly acts: readonly Act[];
  /** Entries of menus, and links that only lead elsewhere. */
  readonly links: readonly Piece[];
  readonly fields: readonly Field[];
  readonly choices: readonly Choice[];
  readonly combos: readonly Combo[];
}

const MOST_TEXTS = 60_000;
const MOST_PIECES = 1_500;
/** Of one and the same wording, as in long tables. */
const MOST_ALIKE = 12;
const LONGEST_PIECE = 600;
/** A heading, a label, a button is shorter; what is longer is prose. */
const LONGEST_LABEL = 110;

// Pieces of the words that any sign, label or message holds, as they stand: a dot for each letter that has a Turkish and
// an ASCII form. Texts without one, and without letters that only folding can read, are passed over: this is what keeps
// the reading of 50,000 nodes short.
const OF_INTEREST =
  /onay|mza|a.vur|sert|kart|k.ml|kurum|do.um|\bad\b|soyad|\badi|p.n\b|puk|k.l.t|ptal|ask.|sms|kod|g.r.|g.ven|res.m|neden|sebe|yen.l|kay.|al.nt|d..er|parola|fre|devlet|nes\b|deme|b.t.|ge.erl|son|tamam|nder|devam|tel|kargo|posta|.kt.|yazd|form|gebze|java|ak.s|lem|durum|bakan|m.h.r|damga|nd.r|y.l|yay.n|tale|unut|bor.|b.rey|cret|bedel|fatura|tesl|detay|nt.le|ncele|uygula|jar|onl.n|lat|ser.|\bse[cç]|[^\x20-\x7eıİğĞüÜşŞöÖçÇ\s]/i;

export const ACTS =
  'button,a,summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[role=menuitem],[onclick],[tabindex="0"]';
const MENUS =
  'nav,footer,aside,[role=navigation],[role=menu],[role=menubar],[role=tree],[role=complementary],[role=contentinfo]';
// One query for all: each costs a walk over the whole page.
const CONTROLS =
  'input:not([type=hidden]),select,textarea,img[alt],[role],[aria-label],[aria-labelledby],[aria-pressed],[aria-checked],[aria-haspopup]';
const MOST_CONTROLS = 1_200;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';

/** Reads one document, within bounds: at most 60,000 texts, the first 600 characters of each. Never throws on a page's account. */
export function readPage(doc: Document): Page {
  const texts: Piece[] = [];
  const prose: Piece[] = [];
  const links: Piece[] = [];
  const acts = new Map<Element, Act>();

  const place = (el: Element, raw: string, text: string): void => {
    const control = closest(el, ACTS);
    if (control && !isRegion(control)) {
      if (matches(control, CHOICES)) return;
      if (acts.has(control)) return;
      const name = caption(control);
      const act = { el: control, raw: name, text: fold(name) };
      if (isActing(control, act.text) && !closest(control, MENUS)) acts.set(control, act);
      else links.push(act);
      return;
    }
    if (closest(el, MENUS)) links.push({ el, raw, text });
    else if (raw.length > LONGEST_LABEL || (closest(el, 'li') && !closest(el, 'label'))) prose.push({ el, raw, text });
    else texts.push({ el, raw, text });
  };

  const roots = rootsOf(doc);
  for (const piece of piecesOf(doc, roots)) if (visible(piece.el)) place(piece.el, piece.raw, piece.text);
  const controls = roots.flatMap((root) => all(root, CONTROLS, MOST_CONTROLS));
  for (const el of controls) {
    if (matches(el, 'input,img,[aria-label],[aria-labelledby]') && closest(el, ACTS) && visible(el)) place(el, '', '');
  }
  const headings = all(doc, HEADINGS, 80)
    .filter((el) => visible(el) && !closest(el, MENUS) && !closest(el, 'a,button'))
    .map((el) => ({ el, text: fold(caption(el)), level: levelOf(el) }))
    .filter((heading) => heading.text !== '');

  const seen = controls.filter(visible);
  return {
    doc,
    title: fold(titleOf(doc)),
    headings,
    texts,
    prose,
    links,
    acts: [...acts.values()],
    fields: fieldsAmong(seen),
    choices: choicesAmong(doc, controls),
    combos: combosAmong(seen),
  };
}

/** The document's title; read from the element, since an image named «title» shadows the property. */
export function titleOf(doc: Document): string {
  const title = all(doc, 'head title', 1)[0];
  return title ? (prop(title, 'textContent') ?? '').slice(0, 300) : '';
}

function levelOf(el: Element): number {
  const digit = /^H([1-6])$/.exec(prop(el, 'tagName'))?.[1] ?? attr(el, 'aria-level');
  return digit ? Number(digit) || 5 : matches(el, '[role=heading]') ? 2 : 5;
}

// A focusable region around much content is no control of that content.
const isRegion = (control: Element): boolean =>
  !matches(control, 'button,a,input,summary,[role]') && all(control, 'input,select,button,a,p', 3).length > 2;

const LEADS_TO_READING = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|mp4)\b|duyuru|haber|yardim|\bsss\b|kilavuz|dokuman|youtu/i;
const LEADS_TO_A_STEP = /\.(?:go|do|action|xhtml|jsf|jsp|aspx|php)\b/i;
const UNFOLDS = '[aria-expanded]:not([aria-haspopup=listbox]),[data-toggle=collapse],[data-bs-toggle=collapse]';

/** Whether pressing it does something: help, PDF, contents and accordion entries do not. */
export function isActing(control: Element, text: string): boolean {
  if (matches(control, `summary,[role=menuitem],${UNFOLDS}`)) return false;
  if (!isHtml(control, 'A')) return true;
  const href = attr(control, 'href') ?? '';
  if (LEADS_TO_READING.test(href) || /\b(?:nedir|nasil|kilavuz\w*|yardim|duyuru\w*|pdf)\b/.test(text)) return false;
  return (
    /^\s*(?:javascript:|#!?$)/i.test(href) ||
    LEADS_TO_A_STEP.test(href) ||
    matches(
      control,
      '[onclick],[data-toggle],[data-bs-toggle],[role=button],[role=tab],[class*=btn],[class*=button],[class*=buton],[class*=dugme]',
    )
  );
}

/** A link of the page's own content that leads on: perhaps a step, perhaps not. */
export const mayAct = (link: Element): boolean =>
  isHtml(link, 'A') &&
  !closest(link, MENUS) &&
  !/^#.|^$/.test(attr(link, 'href') ?? '') &&
  !LEADS_TO_READING.test(attr(link, 'href') ?? '');

/** The runs of text that hold a word of interest, in document order; split markup is joined. */
function piecesOf(doc: Document, roots: readonly (Element | ShadowRoot)[]): Piece[] {
  const pieces: Piece[] = [];
  const alike = new Map<string, number>();
  let left = MOST_TEXTS;
  const take = (el: Element | null, run: string): void => {
    if (!el || pieces.length >= MOST_PIECES || NOT_TEXT.has(el.tagName)) return;
    // Rows of a long table differ by their numbers only.
    const wording = run.replace(/\d+/g, '');
    const times = (alike.get(wording) ?? 0) + 1;
    alike.set(wording, times);
    if (times <= MOST_ALIKE) pieces.push({ el, raw: tidy(run), text: fold(run) });
  };

  for (const root of roots) {
    const walker = textsUnder(doc, root);
    let around: Element | null = null;
    let run = '';
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
      let parent = node.parentElement;
      let apart = '';
      for (let up = 0; up < 8 && parent && INLINE.has(parent.tagName); up++) {
        if (followsSpan(parent)) apart = ' ';
        parent = parent.parentElement;
      }
      const data = node.nodeValue ?? '';
      if (parent === around) {
        if (run.length < LONGEST_PIECE) run += apart + data.slice(0, LONGEST_PIECE);
        continue;
      }
      if (OF_INTEREST.test(run)) take(around, run);
      around = parent;
      run = data.length < LONGEST_PIECE ? data : data.slice(0, LONGEST_PIECE);
    }
    if (OF_INTEREST.test(run)) take(around, run);
  }
  return pieces;
}

const MOST_ELEMENTS_FOR_SHADOWS = 4_000;

/** The body, and the open shadow roots under it where the page is not too big to ask every element for one. */
function rootsOf(doc: Document): (Element | ShadowRoot)[] {
  const body = prop(doc, 'body') ?? prop(doc, 'documentElement');
  if (!body) return [];
  const roots: (Element | ShadowRoot)[] = [body];
  const elements = all(doc, '*', MOST_ELEMENTS_FOR_SHADOWS);
  if (elements.length === MOST_ELEMENTS_FOR_SHADOWS) return roots;
  for (const element of elements) {
    const shadow = element.shadowRoot;
    // A form's input may be named «shadowRoot».
    if (shadow && shadow.nodeType === 11) roots.push(shadow);
  }
  return roots;
}
