import { isLoaded, listen, prop } from '../dom';

/** Does something once the document has been read to its end. */
export function onceParsed(doc: Document, act: () => void): void {
  if (isLoaded(doc) || prop(doc, 'readyState') === 'interactive') act();
  else listen(doc, ['DOMContentLoaded'], act);
}

/** A tab in the background is not painted: it waits no longer than this. */
const UNPAINTED = 200;

/** Does something once the page has been painted. Read earlier, it would have to compute its styles for us first; and nobody presses what is not there to be seen. */
export function oncePainted(window: Window, act: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    act();
  };
  window.requestAnimationFrame(() => window.setTimeout(once));
  window.setTimeout(once, UNPAINTED);
}
