import type { HoldView, PageReply } from '../messages';
import { listen, unlisten } from './dom';
import { defaultButton, formOfField, type PressOf, type Sending, sendingAt, sendingOf } from './presses';

const BEFORE_CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick'];
const ALL = [...BEFORE_CLICK, 'click', 'keydown', 'keypress', 'keyup', 'submit'];
/** A click this soon after an answer, or the second of a double click, is still the same gesture. */
const SAME_GESTURE = 600;

export interface LastCheck {
  /** The presses to hold back from now on. */
  arm(holds: PageReply['holds']): void;
  /** Another page than before: what the person sent anyway no longer counts. */
  newView(): void;
  /** The person's answer in the dialog; `true` too where a page took the dialog away: nobody may be left without a way on. */
  answered(sendAnyway: boolean): void;
  stop(): void;
}

export interface LastCheckPorts {
  readonly window: Window;
  readonly pressOf: PressOf;
  /** Whether the page still is what the holds were judged on. */
  isCurrent(): boolean;
  /** Shows the dialog. @returns false where it can't be seen: then nothing is held back */
  ask(hold: HoldView, control: Element): boolean;
  /** The person has pressed again. */
  passed(): void;
}

/**
 * Holds back the press that would get the application rejected, before the page hears of it, and asks first. What was
 * held is never done again by us: the person presses a second time, and that goes through untouched.
 */
export function lastCheck(ports: LastCheckPorts): LastCheck {
  const { window } = ports;
  let holds: PageReply['holds'] = {};
  let isArmed = false;
  let isAside = false;
  let isAsking = false;
  let answeredAt = Number.NEGATIVE_INFINITY;
  let isKeyHeld = false;

  const holdOf = (sending: Sending | null): HoldView | null => (sending && holds[sending.press]) ?? null;
  const isActive = () => window.navigator.userActivation?.isActive ?? true;

  function onEvent(event: Event) {
    if (isLeftover(event)) return stopHere(event);
    if (isAsking) return;
    if (isAside) {
      if (event.isTrusted && (event.type === 'submit' || (event.type === 'click' && sendingAt(event, ports.pressOf))))
        ports.passed();
      return;
    }
    if (BEFORE_CLICK.includes(event.type)) return holdSilently(event);
    const sending = sendingOfEvent(event);
    const hold = holdOf(sending);
    if (!sending || !hold || !ports.isCurrent() || !ports.ask(hold, sending.control)) return;
    isAsking = true;
    stopHere(event);
  }

  /** What comes before the click must not reach the page either: it may send on any of it. */
  function holdSilently(event: Event): void {
    const sending = event.isTrusted ? sendingAt(event, ports.pressOf) : null;
    if (holdOf(sending) && ports.isCurrent()) event.stopImmediatePropagation();
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
    return all.every(holdOf) ? (all[0] ?? null) : null;
  }

  /** The key still held down, or the second half of a double click, once the dialog has closed under it. */
  function isLeftover(event: Event): boolean {
    if (!event.isTrusted || isAsking) return false;
    if (event instanceof KeyboardEvent) return isKeyHeld && event.repeat && isPressKey(event);
    return event instanceof MouseEvent && event.detail > 1 && performance.now() - answeredAt < SAME_GESTURE;
  }

  const onKeyUp = (): void => {
    isKeyHeld = false;
  };

  function set(armed: boolean) {
    if (armed) listen(window, ALL, onEvent, false);
    else if (isArmed) unlisten(window, ALL, onEvent);
    isArmed = armed;
  }

  return {
    arm(next) {
      holds = next;
      set(isAsking || isAside || Object.keys(next).length > 0);
    },
    newView() {
      isAside = false;
      isAsking = false;
    },
    answered(sendAnyway) {
      isAsking = false;
      isAside = sendAnyway;
      answeredAt = performance.now();
      isKeyHeld = true;
      listen(window, ['keyup'], onKeyUp);
    },
    stop() {
      set(false);
      unlisten(window, ['keyup'], onKeyUp);
    },
  };
}

function stopHere(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isPressKey = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';
