import { prop } from '../pages/dom';

export { prop };

// A page may name an image «createElement» or give an element the id «addEventListener»: such names hide the real
// methods of document and window, even from an isolated world. What is used of both is therefore taken from the prototypes.

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

/** A new element of ours, by whatever name the page hides `createElement`. */
export const ownElement = (doc: Document, tag: 'div' | 'style' = 'div'): HTMLElement =>
  prop(doc, 'createElement').call(doc, tag);
