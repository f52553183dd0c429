import { ACTS, type Act, isActing, isRegion, MENUS } from './acts';
import { CHOICES, type Choice, type Combo, choicesAmong, combosAmong, MOST_CHOICES } from './choices';
import { all, attr, caption, closest, elementsNamed, isHtml, matches, prop, visible } from './dom';
import { type Field, fieldsAmong } from './fields';
import { fold } from './fold';
import { type Piece, piecesOf, rootsOf } from './pieces';

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
  /** Entries of menus, links that only lead elsewhere, pictures. */
  readonly links: readonly Piece[];
  readonly fields: readonly Field[];
  readonly choices: readonly Choice[];
  readonly combos: readonly Combo[];
  /** A bound was met: what was not found may be there all the same. */
  readonly isCut: boolean;
}

/** A heading, a label, a button is shorter; what is longer is prose. */
const LONGEST_LABEL = 110;

/** By tag, what of it is a control; by attribute, what scripts make controls of. */
const CONTROLS_BY_TAG: Readonly<Record<string, string>> = {
  button: 'button',
  input: 'input:not([type=hidden])',
  select: 'select',
  textarea: 'textarea',
  img: 'img[alt]',
  a: 'a[title]',
};
const CONTROLS_BY_ATTRIBUTE = '[role],[aria-label],[aria-labelledby],[aria-pressed],[aria-checked],[aria-haspopup]';
const CONTROLS = `${Object.values(CONTROLS_BY_TAG).join()},${CONTROLS_BY_ATTRIBUTE}`;
const MOST_CONTROLS = 1_200;
const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption'];
const HEADINGS = `${HEADING_TAGS.join()},[role=heading]`;
const MOST_HEADINGS = 80;

/**
 * One query for all controls and headings: each costs a walk over the whole page, and each of its parts a look at every
 * element. So tags that the document has not are left out; looking for one costs nothing against that.
 */
function controlsAndHeadings(doc: Document): string {
  const has = (tag: string): boolean => elementsNamed(doc, tag).item(0) !== null;
  const controls = Object.entries(CONTROLS_BY_TAG).filter(([tag]) => has(tag));
  return [...controls.map(([, selector]) => selector), ...HEADING_TAGS.filter(has), CONTROLS_BY_ATTRIBUTE].join();
}

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
  const { pieces, isCut } = piecesOf(doc, roots);
  for (const piece of pieces) if (visible(piece.el)) place(piece.el, piece.raw, piece.text);
  const [body, ...shadows] = roots;
  const found = [
    ...(body ? [all(body, controlsAndHeadings(doc), MOST_CONTROLS)] : []),
    ...shadows.map((root) => all(root, `${CONTROLS},${HEADING_TAGS.join()}`, MOST_CONTROLS)),
  ];
  const controls = found.flat().filter((el) => matches(el, CONTROLS));
  for (const el of controls) {
    if (!matches(el, 'button,input,img,a,[aria-label],[aria-labelledby]') || !visible(el)) continue;
    if (closest(el, ACTS)) place(el, '', '');
    else if (isHtml(el, 'IMG')) {
      const raw = (attr(el, 'alt') ?? '').slice(0, LONGEST_LABEL);
      links.push({ el, raw, text: fold(raw) });
    }
  }
  const headings = (found[0] ?? [])
    .filter((el) => matches(el, HEADINGS))
    .slice(0, MOST_HEADINGS)
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
    isCut: isCut || controls.length >= MOST_CHOICES || found.some((list) => list.length >= MOST_CONTROLS),
  };
}

/** The document's title; read from the element, since an image named «title» shadows the property. */
export function titleOf(doc: Document): string {
  const title = prop(doc, 'querySelector').call(doc, 'head title');
  return title ? (prop(title, 'textContent') ?? '').slice(0, 300) : '';
}

function levelOf(el: Element): number {
  const digit = /^H([1-6])$/.exec(prop(el, 'tagName'))?.[1] ?? attr(el, 'aria-level');
  return digit ? Number(digit) || 5 : matches(el, '[role=heading]') ? 2 : 5;
}
