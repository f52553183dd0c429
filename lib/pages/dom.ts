// A page may name its inputs «action», «childNodes» or «title»; on forms and on the document such names hide the real
// property, even from an isolated world. Properties of an element that may be a form, and of the document, are
// therefore read through the prototype.

/** Reads `node[key]` by the prototype's own getter, whatever named inputs or images shadow it. */
export function prop<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}

/** The elements under `root` that match, in document order, at most `max`. */
export function all(root: Document | Element | ShadowRoot, selector: string, max: number): Element[] {
  const found = prop<ParentNode, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector);
  return Array.prototype.slice.call(found, 0, max);
}

/** The elements of a tag in document order, found as they are asked for; `*`: all. */
export const elementsNamed = (doc: Document, tag: string): HTMLCollectionOf<Element> =>
  prop(doc, 'getElementsByTagName').call(doc, tag);

/** Whether anything matches. */
export const has = (doc: Document, selector: string): boolean =>
  prop(doc, 'querySelector').call(doc, selector) !== null;

export const byId = (doc: Document, id: string): Element | null => prop(doc, 'getElementById').call(doc, id);

export const attr = (element: Element, name: string): string | null =>
  prop(element, 'getAttribute').call(element, name);

export const parentOf = (element: Element): Element | null => prop(element, 'parentElement');

export const matches = (element: Element, selector: string): boolean =>
  prop(element, 'matches').call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  prop(element, 'closest').call(element, selector);

/** False for a form that hides its `nodeType` behind a named input: nothing of it is read then. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isHtml = (element: Element, tag: string): boolean => prop(element, 'tagName') === tag;

/** A checked box, a chosen radio button, a selected option: states, not values. */
export const stateOf = (element: Element, state: 'checked' | 'selected' | 'disabled'): boolean =>
  Reflect.get(element, state) === true;

/** Whether a person can see the element, as far as boxes and `visibility` tell; places outside the window count as seen. */
export const visible = (element: Element): boolean =>
  // The second name is the one that Chromium before 121 knows.
  prop(element, 'checkVisibility').call(element, { visibilityProperty: true, checkVisibilityCSS: true });

/** Elements whose text is code, or a field's content, and so is not read. */
export const NOT_TEXT: ReadonlySet<unknown> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEXTAREA',
  'OPTION',
  'TITLE',
  'TEMPLATE',
]);

export const textsUnder = (doc: Document, root: Node): TreeWalker => prop(doc, 'createTreeWalker').call(doc, root, 4);

const LONGEST_NAME = 400;
const MOST_NODES = 120;

/** The text of an element as a person sees it, image alternatives included: one space between words, at most 400 characters. */
export function textOf(element: Element): string {
  const doc = prop(element, 'ownerDocument');
  const walker = prop(doc, 'createTreeWalker').call(doc, element, 5);
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.length < LONGEST_NAME; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === 3) {
      const parent = node.parentElement;
      if (!parent) continue;
      if (parent !== element && (NOT_TEXT.has(prop(parent, 'tagName')) || !visible(parent))) continue;
      text += (node.nodeValue ?? '').slice(0, LONGEST_NAME);
    } else if (node.nodeName === 'IMG') {
      text += ` ${imageText(node)} `;
    } else if (followsSpan(node)) {
      text += SEAM;
    } else if (!INLINE.has(node.nodeName)) {
      text += ` ${LINE} `;
    }
  }
  return tidy(text).replace(/^[\s\u2063\u2064]+|[\s\u2063\u2064]+$/g, '');
}

/** A text of {@link textOf} as it is shown to people, without its unseen marks. */
export const shownText = (text: string): string => tidy(text.replace(/[\u2063\u2064]/g, ' '));

/** Stands in a text where two spans meet, which styles may or may not lay out apart; unseen, and folded away. */
const SEAM = '\u2063';

/** Stands in a text where a line or block begins; unseen, and folded away. */
const LINE = '\u2064';

const NEXT_SENTENCE = /;|(?<=[a-z\u00c0-\u024f]{3}\)?)\.\s/i;

/**
 * What a control's wording says first: up to the end of its line or sentence, and there up to what explains it («(…)»,
 * «: …», « – …»). The lines and sentences after it are `rest`.
 */
export function headOf(text: string): { readonly line: string; readonly head: string; readonly rest: string } {
  const [line = '', ...lines] = text.split(LINE);
  const [first = '', ...sentences] = line.split(NEXT_SENTENCE);
  return {
    line,
    head: first.split(/[(:]|\s[-–—]\s/, 1)[0] ?? '',
    rest: [...sentences, ...lines].join(' '),
  };
}

/** A text of {@link textOf} by its lines and blocks. */
export const linesOf = (text: string): string[] => text.split(LINE);

/** The ways to read a text whose spans meet: as one word, and apart. */
export const readingsOf = (text: string): string[] =>
  text.includes(SEAM) ? [text.replaceAll(SEAM, ''), text.replaceAll(SEAM, ' ')] : [text];

/** «<span>Ad</span><span>Soyad</span>» */
export const followsSpan = (node: Node): boolean =>
  node.nodeName === 'SPAN' && node.previousSibling?.nodeName === 'SPAN';

/** «Yenileme<br>Başvuru tarihi» */
export function followsBreak(node: Node): boolean {
  let before = node.previousSibling;
  // Frameworks leave comments between.
  while (before?.nodeType === 8) before = before.previousSibling;
  return before?.nodeName === 'BR';
}

const imageText = (node: Node): string => {
  const alt: unknown = Reflect.get(node, 'alt');
  return typeof alt === 'string' ? alt.slice(0, LONGEST_NAME) : '';
};

/** Elements that only format: text goes on through them («E-<b>onay</b>lı»). */
export const INLINE: ReadonlySet<unknown> = new Set([
  'B',
  'I',
  'U',
  'S',
  'EM',
  'STRONG',
  'SPAN',
  'FONT',
  'SMALL',
  'BIG',
  'MARK',
  'WBR',
  'ABBR',
  'SUB',
  'SUP',
  'BDI',
  'BDO',
  'INS',
  'TT',
  'CODE',
  'ACRONYM',
]);

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts of the elements that an IDREF list names. */
function textsByIds(element: Element, ids: string): string {
  const root = prop(element, 'ownerDocument');
  return ids
    .split(/\s+/, 5)
    .map((id) => byId(root, id))
    .map((named) => (named ? textOf(named) : ''))
    .join(' ')
    .trim();
}

/** The name that ARIA gives an element; empty where it gives none. */
export function ariaName(element: Element): string {
  const by = attr(element, 'aria-labelledby');
  const named = by ? textsByIds(element, by) : '';
  return named || tidy((attr(element, 'aria-label') ?? '').slice(0, LONGEST_NAME));
}

const BUTTON_INPUT = 'input[type=submit],input[type=button],input[type=reset],input[type=image]';

/** What is written on a control: a button's `value` or `alt`, the text within, else its ARIA name or tooltip. Never a field's value. */
export function caption(element: Element): string {
  if (matches(element, BUTTON_INPUT)) {
    const face = matches(element, '[type=image]') ? attr(element, 'alt') : attr(element, 'value');
    return tidy((face ?? '').slice(0, LONGEST_NAME)) || ariaName(element) || tidy(attr(element, 'title') ?? '');
  }
  return textOf(element) || ariaName(element) || tidy((attr(element, 'title') ?? '').slice(0, LONGEST_NAME));
}
