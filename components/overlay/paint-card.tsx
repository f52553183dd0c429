/** @jsxImportSource ./dom */
import type { OverlayState, Paint } from '../../lib/page-side/overlay';
import { cardContent } from './Card';
import { keepInside } from './own-events';

/** Draws the card into our own root. Drawing again touches only what has changed. */
export const paintCard: Paint = (root, acts) => {
  const section = <section tabindex="-1" />;
  const polite = <div class="spoken" role="status" />;
  const assertive = <div class="spoken" role="alert" />;
  root.append(polite, assertive);
  keepInside(root);
  section.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) acts.escape();
  });
  let now: OverlayState | null = null;

  function draw({ card, collapsed, corner }: OverlayState): void {
    if (!card) {
      section.remove();
      return;
    }
    section.className = `place ${corner.side} ${corner.edge} ${collapsed ? 'pill' : 'card'}`;
    section.ariaLabel = card.words.region;
    const isSame = now?.collapsed === collapsed && JSON.stringify(now.card) === JSON.stringify(card);
    if (!isSame) keepingPlace(section, () => section.replaceChildren(...cardContent(card, collapsed, acts)));
    if (!section.isConnected) root.prepend(section);
  }

  return (state) => {
    const view = state.card ?? state.hold ?? state.hint?.view;
    if (view) {
      root.className = `all ${view.appearance}`;
      root.lang = view.lang;
    }
    draw(state);
    polite.textContent = state.spoken.polite;
    assertive.textContent = state.spoken.assertive;
    now = state;
  };
};

/** The person keeps the control they were on, and the place they had read to. */
function keepingPlace(section: HTMLElement, draw: () => void): void {
  const root = section.getRootNode();
  const inFocus = root instanceof ShadowRoot ? root.activeElement : null;
  const { scrollTop } = section;
  draw();
  section.scrollTop = scrollTop;
  if (!inFocus || inFocus.isConnected) return;
  const alike = [...section.querySelectorAll<HTMLElement>(inFocus.tagName)];
  alike.find((one) => one.textContent === inFocus.textContent)?.focus({ preventScroll: true });
}
