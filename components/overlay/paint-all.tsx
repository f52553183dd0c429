/** @jsxImportSource ./dom */
import type { Box, Hint, OverlayState, Paint } from '../../lib/page-side/overlay';
import { HoldDialog } from './HoldDialog';
import { paintCard } from './paint-card';

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

/** Draws the card, and what pages need besides on which an application is made: the last check, its hint, the ring. */
export const paintAll: Paint = (root, acts) => {
  const drawCard = paintCard(root, acts);
  let now: OverlayState | null = null;
  let dialog: HTMLElement | null = null;
  let hint: HTMLElement | null = null;
  let ring: HTMLElement | null = null;

  function drawHold({ hold }: OverlayState): void {
    dialog?.remove();
    dialog = hold && <HoldDialog hold={hold} acts={acts} />;
    if (!(dialog instanceof HTMLDialogElement)) return;
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector('button')?.focus();
  }

  function drawHint({ hint: next }: OverlayState): void {
    hint?.remove();
    // The alert says it aloud.
    hint = next && (
      <div class="hint" style={hintLook(next)} aria-hidden="true">
        {next.view.pressAgain}
      </div>
    );
    if (hint) root.append(hint);
  }

  function drawRing({ ring: at }: OverlayState): void {
    if (!at) {
      ring?.remove();
      return;
    }
    ring ??= <div class="ring" aria-hidden="true" />;
    Object.assign(ring.style, ringLook(at));
    if (!ring.isConnected) root.append(ring);
  }

  return (state) => {
    drawCard(state);
    if (state.hold !== (now?.hold ?? null)) drawHold(state);
    if (state.hint !== (now?.hint ?? null)) drawHint(state);
    drawRing(state);
    now = state;
  };
};
