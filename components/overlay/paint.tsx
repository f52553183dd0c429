/** @jsxImportSource ./dom */
import type { Box, Hint, OverlayState, Paint } from '../../lib/page-side/overlay';
import { cardContent } from './Card';
import { HoldDialog } from './HoldDialog';
import { keepInside } from './own-events';

/** Between a field and the ring around it. */
const ROOM = 5;

const hintLook = ({ left, top, isAbove }: Hint) => ({
  left: `${left}px`,
  top: `${top}px`,
  translate: isAbove ? '0 -100%' : '',
});

const ringLook = ({ left, top, width, height }: Box) => ({
  left: `${left - ROOM}px`,
  top: `${top - ROOM}px`,
  width: `${width + 2 * ROOM}px`,
  height: `${height + 2 * ROOM}px`,
});

/** Draws what is to be seen in a page into our own root. Drawing again touches only what has changed. */
export const paintOverlay: Paint = (root, acts) => {
  const section = <section tabindex="-1" />;
  const polite = <div class="spoken" role="status" />;
  const assertive = <div class="spoken" role="alert" />;
  root.append(polite, assertive);
  keepInside(root);
  section.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) acts.escape();
  });
  let now: OverlayState | null = null;
  let dialog: HTMLElement | null = null;
  let hint: HTMLElement | null = null;
  let ring: HTMLElement | null = null;

  function drawCard({ card, collapsed, corner }: OverlayState, isSame: boolean) {
    if (!card) return section.remove();
    section.className = `place ${corner.side} ${corner.edge} ${collapsed ? 'pill' : 'card'}`;
    section.ariaLabel = card.words.region;
    if (!isSame) keepingPlace(section, () => section.replaceChildren(...cardContent(card, collapsed, acts)));
    if (!section.isConnected) root.prepend(section);
  }

  function drawHold({ hold }: OverlayState): void {
    dialog?.remove();
    dialog = hold && <HoldDialog hold={hold} acts={acts} />;
    if (!(dialog instanceof HTMLDialogElement)) return;
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector('button')?.focus();
  }

  return (state) => {
    const { card, hold, hint: tip, ring: field, spoken } = state;
    const view = card ?? hold ?? tip?.view;
    if (view) {
      root.className = `all ${view.appearance}`;
      root.lang = view.lang;
    }
    drawCard(state, now?.collapsed === state.collapsed && JSON.stringify(now.card) === JSON.stringify(card));
    if (hold !== (now?.hold ?? null)) drawHold(state);
    if (tip !== (now?.hint ?? null)) {
      hint?.remove();
      // The alert says it aloud.
      hint = tip && (
        <div class="hint" style={hintLook(tip)} aria-hidden="true">
          {tip.view.pressAgain}
        </div>
      );
      if (hint) root.append(hint);
    }
    if (field) {
      ring ??= <div class="ring" aria-hidden="true" />;
      Object.assign(ring.style, ringLook(field));
      if (!ring.isConnected) root.append(ring);
    } else ring?.remove();
    polite.textContent = spoken.polite;
    assertive.textContent = spoken.assertive;
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
