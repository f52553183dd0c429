import { isLoaded, type Listener, listen, prop, unlisten } from '../dom';

/** Before the click; only kept from the page, never prevented, so that scrolling needs not wait for us. */
export const BEFORE_CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick'];
const DECIDING = ['click', 'keydown', 'keypress', 'keyup', 'submit'];

/** Hears every press before any script of the page can: made at `document_start`. */
export interface FirstListener {
  /** From now on so; null: nothing is looked at. Listens again, since `document.open()` takes listeners away. */
  listenWith(listener: Listener | null): void;
  stop(): void;
}

export function listenFirst(window: Window): FirstListener {
  let listening: Listener | null = null;
  const onEvent: Listener = (event) => listening?.(event);
  const attend = (): void => {
    listen(window, BEFORE_CLICK, onEvent);
    listen(window, DECIDING, onEvent, false);
  };
  attend();
  return {
    listenWith(listener) {
      listening = listener;
      attend();
    },
    stop() {
      listening = null;
      unlisten(window, [...BEFORE_CLICK, ...DECIDING], onEvent);
    },
  };
}

/** Does something once the document has been read to its end. */
export function onceParsed(doc: Document, act: () => void): void {
  if (isLoaded(doc) || prop(doc, 'readyState') === 'interactive') act();
  else listen(doc, ['DOMContentLoaded'], act);
}
