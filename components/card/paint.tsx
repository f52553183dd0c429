import { render } from 'preact';
import type { Paint } from '../../lib/content-script/card/overlay';
import { Overlay } from './Overlay';
import { keepInside } from './own-events';

/** Draws into our own root. Drawing again touches only what has changed. */
export const paint: Paint = (root, acts) => {
  keepInside(root);
  return (state) => {
    const view = state.card ?? state.note ?? state.hold ?? state.hint?.view;
    if (view) {
      root.className = `all ${view.appearance}`;
      root.lang = view.lang;
    }
    keepingFocus(root, () => render(<Overlay state={state} acts={acts} />, root));
  };
};

/**
 * Where findings change places, browsers without `moveBefore` take the focus from what is moved: then it is given back. What
 * folded or unfolded on the way has other controls: the first of them gets it.
 */
function keepingFocus(root: HTMLElement, draw: () => void): void {
  const within = root.getRootNode();
  const focused = () => (within instanceof ShadowRoot || within instanceof Document ? within.activeElement : null);
  const before = focused();
  const finding = before?.closest('li');
  draw();
  if (!(before instanceof HTMLElement) || focused() === before) return;
  const control = root.contains(before) ? before : finding?.querySelector('button');
  control?.focus({ preventScroll: true });
}
