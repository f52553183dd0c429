// A page may name an image «createElement» or give an element the id «addEventListener»: such names hide the real
// methods of document and window, even from an isolated world. What is used of both is therefore taken from the prototypes.

/** Reads `node[key]` by the prototype's own getter, whatever named elements shadow it. */
export function prop<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}

export type Listener = (event: Event) => void;

/** Listens in the capture phase; doing it twice is doing it once. */
export function listen(target: EventTarget, types: readonly string[], listener: Listener, passive = true): void {
  for (const type of types)
    EventTarget.prototype.addEventListener.call(target, type, listener, { capture: true, passive });
}

export function unlisten(target: EventTarget, types: readonly string[], listener: Listener): void {
  for (const type of types) EventTarget.prototype.removeEventListener.call(target, type, listener, true);
}

/** The element that has the focus; the body where none has. */
export const focused = (doc: Document): Element | null => prop(doc, 'activeElement');

export const rootOf = (doc: Document): HTMLElement | null => prop(doc, 'documentElement');

export const isLoaded = (doc: Document): boolean => prop(doc, 'readyState') === 'complete';

/** Gives the page's element the focus, where it can still take it. */
export function focusOn(element: Element | null): void {
  if (element?.isConnected && element instanceof HTMLElement)
    prop(element, 'focus').call(element, { preventScroll: true });
}

/**
 * An element that belongs to us: what Preact creates below it comes from the prototypes too (it asks the parent's
 * `ownerDocument`, which is shadowed here by one that can't be clobbered).
 */
export function ownElement(doc: Document, tag: string): HTMLElement {
  const HTML = 'http://www.w3.org/1999/xhtml';
  const safe = {
    createElementNS(namespace: string, name: string) {
      const made = prop(doc, 'createElementNS').call(doc, namespace, name);
      Object.defineProperty(made, 'ownerDocument', { value: safe });
      return made;
    },
    createTextNode: (text: string) => prop(doc, 'createTextNode').call(doc, text),
  };
  const made = safe.createElementNS(HTML, tag);
  if (made instanceof HTMLElement) return made;
  throw new TypeError(`<${tag}> is no HTML element`);
}
