import type { HoldView } from '../../messages';
import type { Press } from '../../vocabulary/application';
import type { OverlayInPage } from '../card/overlay-in-page';
import { type AskInPage, askInPage } from './ask-in-page';
import type { FirstListener } from './first-listener';
import { lastCheck } from './last-check';

export interface ChecksPorts {
  readonly overlay: () => OverlayInPage;
  pressOf(element: Element): Press | null;
  holdOf(press: Press): HoldView | null;
  readonly first: FirstListener;
}

/** What only pages have use for on which an application is made: the last check before sending. */
export interface Checks {
  arm(armed: boolean): void;
  newView(): void;
  /** The page has taken our element out. */
  lost(): void;
  stop(): void;
  readonly acts: {
    giveUp(): void;
    sendAnyway(): void;
  };
}

export function checksIn(window: Window, ports: ChecksPorts): Checks {
  let asking: AskInPage | null = null;
  const dialog = (): AskInPage => {
    asking ??= askInPage(ports.overlay());
    return asking;
  };
  const check = lastCheck({
    window,
    pressOf: ports.pressOf,
    first: ports.first,
    holdOf: ports.holdOf,
    ask: (hold: HoldView, control: Element) => dialog().ask(hold, control),
    passed: () => dialog().hushHint(),
  });
  const answer = (sendAnyway: boolean): void => {
    check.answered(sendAnyway);
    dialog().answer(sendAnyway);
  };
  return {
    arm: check.arm,
    newView() {
      check.newView();
      asking?.withdraw();
    },
    stop: check.stop,
    lost() {
      // Nobody may be left without a way on: a page that takes the dialog away is not held a second time.
      if (asking?.lost()) check.answered(true);
    },
    acts: {
      giveUp: () => answer(false),
      sendAnyway: () => answer(true),
    },
  };
}
