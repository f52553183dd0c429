import { ariaName, attr, isElement, matches, NOT_TEXT, parentOf, prop, textOf, tidy } from './dom';
import { fold } from './fold';

const CONTROL = 'input:not([type=hidden]),select,textarea,button,[role=radio],[role=checkbox],[role=combobox]';
const BLOCK = 'td,th,dt,dd,div,p,li,label,legend,table,ul,h1,h2,h3,h4,h5,h6,hr';
const TOO_FAR = 'form,table,ul,ol,dl,main,section,article,body';

type Side = 'nextSibling' | 'previousSibling';

/** The text that follows a control in its own line or cell, up to the next control; else in the next cell. */
export const textAfter = (control: Element): string => beside(control, 'nextSibling', 2);

/** The text before a control: beside it, in the cell before, or in the line above, up to four levels out. */
export const textBefore = (control: Element): string => beside(control, 'previousSibling', 4);

// Level by level outwards. Stops at another control: what lies behind that one is not about this one.
function beside(control: Element, side: Side, levels: number): string {
  let at = control;
  for (let level = 0; level < levels; level++) {
    const text = inLine(at, side);
    if (text !== null) return text;
    const parent = parentOf(at);
    if (!parent || matches(parent, TOO_FAR)) return '';
    at = parent;
  }
  return '';
}

/** Null: no text there, look further out. */
function inLine(from: Element, side: Side): string | null {
  let text = '';
  let node = prop(from, side);
  for (let steps = 0; node && steps < 8; steps++, node = node[side]) {
    let more = (node.nodeValue ?? '').slice(0, 200);
    if (isElement(node)) {
      if (NOT_TEXT.has(prop(node, 'tagName'))) continue;
      if (HAS_WORD.test(text) && matches(node, `br,${BLOCK}`)) break;
      if (matches(node, CONTROL) || holdsControl(node)) return HAS_WORD.test(text) ? tidy(text) : '';
      more = ` ${textOf(node)} `;
    } else if (node.nodeType !== 3) continue;
    text = side === 'nextSibling' ? text + more : more + text;
    if (HAS_WORD.test(more) && isElement(node) && matches(node, BLOCK)) break;
  }
  return HAS_WORD.test(text) ? tidy(text) : null;
}

// A colon in a cell of its own, a star: no name yet.
const HAS_WORD = /[a-z\d\u00c0-\u024f]/i;

const holdsControl = (element: Element): boolean => prop(element, 'querySelector').call(element, CONTROL) !== null;

/** The first `<label>` of a native control. */
export function labelOf(control: Element): Element | null {
  const labels: unknown = Reflect.get(control, 'labels');
  return labels instanceof Object && 0 in labels && isNode(labels[0]) && isElement(labels[0]) ? labels[0] : null;
}

const isNode = (value: unknown): value is Node => value instanceof Object && 'nodeType' in value;

/** A field's name, folded, without what is chosen in it: some widgets name themselves by both. */
export function fieldLabel(field: Element): string {
  const name = fold(fieldName(field));
  const chosen = matches(field, 'select') ? '' : fold(textOf(field));
  // Select2 names its widget by what is chosen in it.
  if (chosen && name === chosen && attr(field, 'aria-labelledby')) return fold(textBefore(field));
  return chosen && name.endsWith(` ${chosen}`) ? name.slice(0, -chosen.length - 1) : name;
}

/** What names a field: its label, ARIA name, the text before it, its placeholder. */
function fieldName(field: Element): string {
  const label = labelOf(field);
  return (
    (label && textOf(label)) ||
    ariaName(field) ||
    textBefore(field) ||
    tidy((attr(field, 'placeholder') ?? '').slice(0, 200))
  );
}
