import { focusOn } from '../dom';
import { createMount } from './mount';
import { NOTHING_SHOWN, type OverlayActs, type OverlayState, type Paint } from './overlay';

/** After this a screen reader has met the empty place that the words then come into. */
const BEFORE_SPEAKING = 150;
/** Said once; gone before someone reads through the page and meets it again. */
const SPOKEN_FOR = 6_000;

export interface OverlayPorts {
  readonly window: Window;
  readonly paint: Paint;
  /** The style of what is drawn. */
  readonly css: string;
}

/** What we draw in one page, and the one place where it changes. */
export interface OverlayInPage {
  readonly window: Window;
  readonly state: OverlayState;
  /** Our one element, as the page sees it; null where nothing is shown. */
  readonly host: Element | null;
  /** The page has fought us off. */
  readonly isGone: boolean;
  set(change: Partial<OverlayState>): void;
  /** Something of what is drawn. */
  find(selector: string): HTMLElement | null;
  focusInside(): Element | null;
  speak(spoken: OverlayState['spoken']): void;
  clear(): void;
  /** Where the focus goes when what had it has gone: the page's element that had it before. */
  cameFrom: Element | null;
}

/** @param onLost the page has taken our element out: it is back again, or `isGone` */
export function openOverlay(ports: OverlayPorts, acts: OverlayActs, onLost: () => void): OverlayInPage {
  const { window } = ports;
  const mount = createMount(window.document, ports.css, () => {
    if (mount.isGone) state = NOTHING_SHOWN;
    onLost();
  });
  let state: OverlayState = NOTHING_SHOWN;
  let draw: ReturnType<Paint> | null = null;
  let root: HTMLElement | null = null;
  let speakTimer = 0;

  function set(change: Partial<OverlayState>): void {
    state = { ...state, ...change };
    const isEmpty = !state.card && !state.note && !state.hold && !state.hint && !state.ring && !state.spoken.assertive;
    if (isEmpty && !mount.host) return;
    root = mount.open();
    if (!root) return;
    const hadFocus = mount.focusInside();
    draw ??= ports.paint(root, acts);
    draw(state);
    if (isEmpty) {
      mount.close();
      if (hadFocus) focusOn(overlay.cameFrom);
    } else if (hadFocus && !mount.focusInside()) {
      // What had the focus has gone with its finding: the card keeps it.
      focusOn(root.querySelector('button'));
    }
  }

  const overlay: OverlayInPage = {
    window,
    get state() {
      return state;
    },
    get host() {
      return mount.host;
    },
    get isGone() {
      return mount.isGone;
    },
    cameFrom: null,
    set,
    find: (selector) => root?.querySelector<HTMLElement>(selector) ?? null,
    focusInside: mount.focusInside,
    speak(spoken) {
      clearTimeout(speakTimer);
      if (!spoken.polite && !spoken.assertive) {
        set({ spoken });
        return;
      }
      speakTimer = window.setTimeout(() => {
        set({ spoken });
        speakTimer = window.setTimeout(() => set({ spoken: NOTHING_SHOWN.spoken }), SPOKEN_FOR);
      }, BEFORE_SPEAKING);
    },
    clear() {
      clearTimeout(speakTimer);
      state = NOTHING_SHOWN;
      mount.close();
    },
  };
  return overlay;
}
