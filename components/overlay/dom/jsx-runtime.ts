// JSX that makes elements at once, for what is drawn inside official pages: a tenth of Preact's size there, nothing to
// start, and nothing that a page could get between (it may hide `document.createElement` behind an image of that name).

type Child = Node | string | number | false | null | undefined | readonly Child[];
type Handler<E extends Event> = (event: E) => void;

interface Attributes {
  readonly children?: Child;
  readonly style?: Readonly<Record<string, string>>;
  readonly onClick?: Handler<MouseEvent>;
  readonly onMouseDown?: Handler<MouseEvent>;
  readonly onKeyDown?: Handler<KeyboardEvent>;
  readonly onKeyUp?: Handler<KeyboardEvent>;
  readonly onCancel?: Handler<Event>;
  readonly [attribute: string]: unknown;
}

export declare namespace JSX {
  type Element = HTMLElement;
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicElements {
    [tag: string]: Attributes;
  }
}

type Component<P> = (props: P) => HTMLElement;

export function jsx<P extends object>(type: string | Component<P>, props: P): HTMLElement {
  if (typeof type === 'function') return type(props);
  const element: HTMLElement = Document.prototype.createElement.call(document, type);
  for (const [name, value] of Object.entries(props)) set(element, name, value);
  return element;
}
export { jsx as jsxs };

function set(element: HTMLElement, name: string, value: unknown): void {
  if (name === 'children') append(element, value);
  else if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), (event) => value(event));
  else if (typeof value === 'object' && value) Object.assign(element.style, value);
  else if (value === true || typeof value === 'string' || typeof value === 'number')
    element.setAttribute(name, value === true ? '' : String(value));
}

function append(element: HTMLElement, child: unknown): void {
  if (Array.isArray(child)) for (const one of child) append(element, one);
  else if (child instanceof Node || typeof child === 'string') element.append(child);
}
