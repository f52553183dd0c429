import type { HoldView } from '../../messages';
import type { Canvas } from '../card/canvas';
import type { Hint } from '../card/overlay';
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
export function askInPage(canvas: Canvas): AskInPage {
  const { window } = canvas;
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
      if (canvas.isGone) return false;
      control = pressed;
      askedFrom = focused(window.document);
      canvas.set({ hold, hint: null });
      const dialog = canvas.find('dialog');
      const box = dialog?.hasAttribute('open') ? dialog.getBoundingClientRect() : null;
      if (box && box.width > 0 && box.height > 0) return true;
      canvas.set({ hold: null });
      return false;
    },
    answer(sendAnyway) {
      const { hold } = canvas.state;
      if (!hold) return;
      clearTimeout(timer);
      canvas.set({ hold: null, hint: sendAnyway ? hintBeside(control, hold) : null });
      focusOn(sendAnyway ? control : askedFrom);
      if (!sendAnyway) return;
      canvas.speak({ polite: '', assertive: hold.pressAgain });
      timer = window.setTimeout(() => canvas.set({ hint: null }), HINT_FOR);
    },
    hushHint() {
      clearTimeout(timer);
      if (canvas.state.hint) canvas.set({ hint: null });
    },
    lost() {
      if (!canvas.state.hold) return false;
      canvas.set({ hold: null });
      return true;
    },
    withdraw() {
      clearTimeout(timer);
      if (!canvas.state.hold && !canvas.state.hint) return;
      const wasAsking = canvas.state.hold !== null;
      canvas.set({ hold: null, hint: null });
      if (wasAsking) focusOn(askedFrom);
    },
  };
}
