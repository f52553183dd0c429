import type { HoldView } from '../../messages';
import type { Hint } from '../card/overlay';
import type { OverlayInPage } from '../card/overlay-in-page';
import { focused, focusOn, prop } from '../dom';

const HINT_FOR = 12_000;
/** Between a control and its hint, and what a hint takes with it. */
const GAP = 8;
const ROOM_FOR_HINT = 64;

export interface AskInPage {
  /** @returns false where the dialog can't be seen */
  ask(hold: HoldView, control: Element): boolean;
  answer(sendAnyway: boolean): void;
  /** The person has pressed again: the hint has done its work. */
  hushHint(): void;
  /** The page has taken our element out. @returns whether the dialog went with it */
  lost(): boolean;
  /** The page that was asked about is no more: the dialog goes, unanswered. */
  withdraw(): void;
}

/** The dialog of the last check before sending, and the hint that follows it. */
export function askInPage(overlay: OverlayInPage): AskInPage {
  const { window } = overlay;
  let control: Element | null = null;
  let askedFrom: Element | null = null;
  let timer = 0;

  function hintBeside(element: Element | null, view: HoldView): Hint | null {
    if (!element?.isConnected) return null;
    const { left, top, bottom } = prop(element, 'getBoundingClientRect').call(element);
    const isAbove = bottom + ROOM_FOR_HINT > window.innerHeight;
    return { view, left: Math.max(GAP, left), top: isAbove ? top - GAP : bottom + GAP, isAbove };
  }

  return {
    ask(hold, pressed) {
      if (overlay.isGone) return false;
      control = pressed;
      askedFrom = focused(window.document);
      overlay.set({ hold, hint: null });
      const dialog = overlay.find('dialog');
      const box = dialog?.hasAttribute('open') ? dialog.getBoundingClientRect() : null;
      if (box && box.width > 0 && box.height > 0) return true;
      overlay.set({ hold: null });
      return false;
    },
    answer(sendAnyway) {
      const { hold } = overlay.state;
      if (!hold) return;
      clearTimeout(timer);
      overlay.set({ hold: null, hint: sendAnyway ? hintBeside(control, hold) : null });
      focusOn(sendAnyway ? control : askedFrom);
      if (!sendAnyway) return;
      overlay.speak({ polite: '', assertive: hold.pressAgain });
      timer = window.setTimeout(() => overlay.set({ hint: null }), HINT_FOR);
    },
    hushHint() {
      clearTimeout(timer);
      if (overlay.state.hint) overlay.set({ hint: null });
    },
    lost() {
      if (!overlay.state.hold) return false;
      overlay.set({ hold: null });
      return true;
    },
    withdraw() {
      clearTimeout(timer);
      if (!overlay.state.hold && !overlay.state.hint) return;
      const wasAsking = overlay.state.hold !== null;
      overlay.set({ hold: null, hint: null });
      if (wasAsking) focusOn(askedFrom);
    },
  };
}
