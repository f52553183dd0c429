import { CHOICES, type Choice, type Combo, choicesOf, combosOf } from './choices';
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
import { type Field, fieldsOf } from './fields';
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

// The words' beginnings that any sign, label or message of the known pages holds. Only texts with one of them are looked at closely.
const VOCABULARY =
  /onay|imza|basvur|sertifika|kart|kimlik|kurum|dogum|soyad|^ad[iı]?\b|\bpi?n\b|\bp[iu][nk]|kilit|iptal|aski|sms|\bkod|giri?s|guvenlik|resim|neden|sebe[bp]|yenile|kay[iı]?[pb]|calin|^diger|parola|sifre|edevlet|\bnes\b|odeme|bitis|gecerli|son kul|sonu\b|tamam|gonder|devam|degi?s|dogrula|cep tel|kargo|posta|cikti|yazdir|\bform|gebze|java|akis|islem|durum|bakanlig|muhur|damga|\bac\b|indir|\byil\b|yayinla|talep|unut|borc|bireysel|ucret|bedel|fatura|teslim|detay|goruntul|incele|uygulama|\bjar\b|ileri|online|hatirlat|baslat|seri no/;

export const ACTS =
  'button,a,summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[role=menuitem],[onclick],[tabindex="0"]';
const MENUS =
  'nav,footer,aside,[role=navigation],[role=menu],[role=menubar],[role=tree],[role=complementary],[role=contentinfo]';
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

  for (const piece of piecesOf(doc)) if (visible(piece.el)) place(piece.el, piece.raw, piece.text);
  for (const el of all(doc, 'input[type=submit],input[type=button],input[type=image],img[alt],[aria-label]', 600)) {
    const raw = isHtml(el, 'IMG') ? tidy((attr(el, 'alt') ?? '').slice(0, 200)) : caption(el);
    const text = fold(raw);
    if (!VOCABULARY.test(text) || !visible(el)) continue;
    if (closest(el, ACTS)) place(el, raw, text);
  }

  const headings = all(doc, HEADINGS, 80)
    .filter((el) => visible(el) && !closest(el, MENUS) && !closest(el, 'a,button'))
    .map((el) => ({ el, text: fold(caption(el)), level: levelOf(el) }))
    .filter((heading) => heading.text !== '');

  const fields = fieldsOf(doc);
  return {
    doc,
    title: fold(titleOf(doc)),
    headings,
    texts,
    prose,
    links,
    acts: [...acts.values()],
    fields,
    choices: choicesOf(doc),
    combos: combosOf(doc),
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
    matches(control, '[onclick],[role=button],[role=tab],[class*=btn],[class*=button],[class*=buton],[class*=dugme]')
  );
}

/** The runs of text that hold a word of interest, in document order; split markup is joined. */
function piecesOf(doc: Document): Piece[] {
  const pieces: Piece[] = [];
  const alike = new Map<string, number>();
  let left = MOST_TEXTS;
  const take = (el: Element | null, run: string): void => {
    if (!el || pieces.length >= MOST_PIECES) return;
    const text = fold(run);
    if (!VOCABULARY.test(text)) return;
    const times = (alike.get(text) ?? 0) + 1;
    alike.set(text, times);
    if (times <= MOST_ALIKE) pieces.push({ el, raw: tidy(run), text });
  };

  for (const root of rootsOf(doc)) {
    const walker = textsUnder(doc, root);
    let around: Element | null = null;
    let run = '';
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
      const data = (node.nodeValue ?? '').slice(0, LONGEST_PIECE);
      let parent = node.parentElement;
      if (!parent || NOT_TEXT.has(parent.tagName)) continue;
      let apart = '';
      for (let up = 0; parent && up < 8 && INLINE.has(parent.tagName); up++) {
        if (followsSpan(parent)) apart = ' ';
        parent = parent.parentElement;
      }
      if (parent !== around) {
        if (run) take(around, run);
        around = parent;
        run = data;
      } else if (run.length < LONGEST_PIECE) run += apart + data;
    }
    take(around, run);
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
    const shadow = prop(element, 'shadowRoot');
    if (shadow) roots.push(shadow);
  }
  return roots;
}
