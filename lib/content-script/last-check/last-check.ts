import type { HoldView } from '../../messages';
import type { Press } from '../../vocabulary/application';
import { type Listener, listen, unlisten } from '../dom';
import { BEFORE_CLICK, type FirstListener } from './first-listener';
import { defaultButton, formOfField, type PressOf, type Sending, sendingAt, sendingOf } from './presses';

const BEGINS_A_PRESS = ['pointerdown', 'mousedown', 'touchstart', 'keydown'];
/** A click this soon after an answer, or the second of a double click, is still the same gesture. */
const SAME_GESTURE = 600;

export interface LastCheck {
  /** Whether any press may have to be held back from now on. */
  arm(armed: boolean): void;
  /** Another page than before: nothing that was asked or answered counts any more. */
  newView(): void;
  /** The person's answer in the dialog; `true` too where a page took the dialog away: nobody may be left without a way on. */
  answered(sendAnyway: boolean): void;
  stop(): void;
}

export interface LastCheckPorts {
  readonly window: Window;
  readonly first: FirstListener;
  readonly pressOf: PressOf;
  /** Why a press would get the application rejected, by what the page shows at this moment; null where it would not. */
  holdOf(press: Press): HoldView | null;
  /** Shows the dialog. @returns false where it can't be seen: then nothing is held back */
  ask(hold: HoldView, control: Element): boolean;
  /** The person has pressed again. */
  passed(): void;
}

/** A control that the person sends with anyway: its next press goes through, with all that the page makes of it. */
interface LetThrough {
  readonly control: Element;
  isUsed: boolean;
}

/**
 * Holds back the press that would get the application rejected, before the page hears of it, and asks first. What was
 * held is never done again by us: the person presses a second time, and that goes through untouched.
 */
export function lastCheck(ports: LastCheckPorts): LastCheck {
  const { window } = ports;
  /** The control that the dialog asks about. */
  let asked: Element | null = null;
  let letThrough: LetThrough | null = null;
  let answeredAt = Number.NEGATIVE_INFINITY;
  let isKeyHeld = false;

  const isActive = () => window.navigator.userActivation?.isActive ?? true;
  const holdFor = (sending: Sending | null): HoldView | null => sending && ports.holdOf(sending.press);

  const onEvent: Listener = (event) => {
    if (isLeftover(event)) return stopHere(event);
    if (asked) return;
    // The press that was let through is over: this is another one.
    if (letThrough?.isUsed && event.isTrusted && BEGINS_A_PRESS.includes(event.type)) letThrough = null;
    if (BEFORE_CLICK.includes(event.type)) return holdSilently(event);
    const sending = sendingOfEvent(event);
    if (!sending || goesThrough(sending, event)) return;
    const hold = holdFor(sending);
    if (!hold || !ports.ask(hold, sending.control)) return;
    asked = sending.control;
    letThrough = null;
    stopHere(event);
  };

  /** What comes before the click must not reach the page either: it may send on any of it. */
  function holdSilently(event: Event): void {
    const sending = event.isTrusted ? sendingAt(event, ports.pressOf) : null;
    if (!sending || sending.control === letThrough?.control) return;
    if (holdFor(sending)) event.stopImmediatePropagation();
  }

  function goesThrough(sending: Sending, event: Event): boolean {
    if (!letThrough) return false;
    // What the page sends in the course of that press is part of it, by whatever control.
    if (sending.control !== letThrough.control && !(letThrough.isUsed && event.type === 'submit')) return false;
    letThrough.isUsed = true;
    ports.passed();
    return true;
  }

  function sendingOfEvent(event: Event): Sending | null {
    if (event instanceof SubmitEvent) return event.isTrusted ? sendingOfSubmit(event) : null;
    if (event instanceof KeyboardEvent) return event.isTrusted && event.type === 'keydown' ? sendingOfKey(event) : null;
    // A page that turns a press elsewhere into a click here does what the person asked of it; without a press of
    // theirs it is the page's own affair.
    if (event.type === 'click') return event.isTrusted || isActive() ? sendingAt(event, ports.pressOf) : null;
    return null;
  }

  function sendingOfKey(event: KeyboardEvent): Sending | null {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null;
    if (!isPressKey(event)) return null;
    const [target] = event.composedPath();
    if (target instanceof HTMLTextAreaElement) return null;
    const form = formOfField(target);
    // The space bar scrolls on a link and writes or ticks in a field.
    if (event.key === ' ') return form || target instanceof HTMLAnchorElement ? null : sendingAt(event, ports.pressOf);
    if (!form) return sendingAt(event, ports.pressOf);
    const control = defaultButton(form);
    const press = control && ports.pressOf(control);
    return press ? { control, press } : null;
  }

  function sendingOfSubmit(event: SubmitEvent): Sending | null {
    const { submitter, target } = event;
    if (submitter) {
      const press = ports.pressOf(submitter);
      return press ? { control: submitter, press } : null;
    }
    if (!(target instanceof HTMLFormElement) || !isActive()) return null;
    const all = sendingOf(target, ports.pressOf);
    return all.every(holdFor) ? (all[0] ?? null) : null;
  }

  /** The key still held down, or the second half of a double click, once the dialog has closed under it. */
  function isLeftover(event: Event): boolean {
    if (!event.isTrusted || asked) return false;
    if (event instanceof KeyboardEvent) return isKeyHeld && event.repeat && isPressKey(event);
    return event instanceof MouseEvent && event.detail > 1 && performance.now() - answeredAt < SAME_GESTURE;
  }

  const onKeyUp = (): void => {
    isKeyHeld = false;
  };

  return {
    arm(armed) {
      ports.first.listenWith(armed || asked || letThrough ? onEvent : null);
    },
    newView() {
      asked = null;
      letThrough = null;
    },
    answered(sendAnyway) {
      if (!asked) return;
      letThrough = sendAnyway ? { control: asked, isUsed: false } : null;
      asked = null;
      answeredAt = performance.now();
      isKeyHeld = true;
      listen(window, ['keyup'], onKeyUp);
    },
    stop() {
      ports.first.stop();
      unlisten(window, ['keyup'], onKeyUp);
    },
  };
}

function stopHere(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isPressKey = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';
