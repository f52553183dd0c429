import type { CardView, HoldView, ToBackground } from '../messages';
import { focused, focusOn, listen, prop, rootOf, unlisten } from './dom';
import { createMount } from './mount';
import { type Box, type Hint, NOTHING_SHOWN, type OverlayActs, type OverlayState, type Paint } from './overlay';
import { placeCard, type Size } from './place-card';

/** After this a screen reader has met the empty place that the words then come into. */
const BEFORE_SPEAKING = 150;
/** Said once; gone before someone reads through the page and meets it again. */
const SPOKEN_FOR = 6_000;
const HINT_FOR = 12_000;
/** Between a control and its hint, and what a hint takes with it. */
const GAP = 8;
const ROOM_FOR_HINT = 64;
const RING_FOR = 2_600;

export interface CardPorts {
  readonly window: Window;
  readonly paint: Paint;
  readonly css: string;
  fieldOf(field: 'request-type' | 'signing'): Element | null;
  /** One of the card's own buttons. */
  tell(message: ToBackground): void;
  /** The person's answer in the dialog; `sendAnyway` too where the page has taken the dialog away. */
  answered(sendAnyway: boolean): void;
}

export interface CardInPage {
  show(card: CardView | null): void;
  /** @returns false where the dialog can't be seen */
  ask(hold: HoldView, control: Element): boolean;
  /** The person has pressed again: the hint has done its work. */
  hushHint(): void;
  /** The shortcut: into the card, or back to where the person was. */
  moveFocus(): void;
  close(): void;
}

/** The card, the dialog and the hints of one page. Adds nothing to the page before there is something to show. */
export function cardInPage(ports: CardPorts): CardInPage {
  const { window } = ports;
  const { document: doc } = window;
  const mount = createMount(doc, ports.css, onLost);
  let state: OverlayState = NOTHING_SHOWN;
  let draw: ReturnType<Paint> | null = null;
  /** What the person chose for this page kind here; wins over what the background remembers. */
  let chosen: { readonly page: string; readonly collapsed: boolean } | null = null;
  let isTucked = false;
  let size: Size = { width: 352, height: 200 };
  let said = '';
  let control: Element | null = null;
  let askedFrom: Element | null = null;
  let cameFrom: Element | null = null;
  let speakTimer = 0;
  let hintTimer = 0;
  let frame = 0;
  let ringEnds = 0;
  let ringed: Element | null = null;

  function set(change: Partial<OverlayState>) {
    state = { ...state, ...change };
    const isEmpty = !state.card && !state.hold && !state.hint && !state.ring && !state.spoken.assertive;
    if (isEmpty && !mount.host) return;
    const root = mount.open();
    if (!root) return;
    const hadFocus = mount.focusInside();
    draw ??= ports.paint(root, acts);
    draw(state);
    if (isEmpty) return leave(hadFocus);
    // What had the focus has gone with its finding: the card keeps it.
    if (hadFocus && !mount.focusInside()) focusOn(root.querySelector('button'));
  }

  function leave(hadFocus: Element | null): void {
    mount.close();
    if (hadFocus) focusOn(cameFrom);
    unlisten(window, ['focusin', 'scroll', 'resize'], stayClear);
    unlisten(window, ['keydown'], onKey);
  }

  function onLost() {
    // A dialog that was taken out is no longer modal, and a page that takes it out doesn't want to be held.
    if (state.hold) {
      set({ hold: null });
      ports.answered(true);
    }
    if (mount.isGone) {
      state = NOTHING_SHOWN;
      unlisten(window, ['focusin', 'scroll', 'resize'], stayClear);
      unlisten(window, ['keydown'], onKey);
    }
  }

  const collapsedBy = (card: CardView): boolean => (chosen?.page === card.page ? chosen.collapsed : card.collapsed);

  function show(card: CardView | null) {
    if (!card) {
      said = '';
      isTucked = false;
      clearTimeout(speakTimer);
      return set({ card: null, spoken: NOTHING_SHOWN.spoken, corner: NOTHING_SHOWN.corner, hint: null, ring: null });
    }
    if (chosen && chosen.page !== card.page) chosen = null;
    set({ card, collapsed: isTucked || collapsedBy(card) });
    if (!mount.host) return;
    listen(window, ['focusin', 'scroll', 'resize'], stayClear);
    // On the bubbling way's last stop, so that the page's own Esc goes first.
    EventTarget.prototype.addEventListener.call(window, 'keydown', onKey);
    stayClear();
    announce(card);
  }

  function announce({ items }: CardView): void {
    const text = items.map(({ toneWord, title }) => `${toneWord}: ${title}.`).join(' ');
    if (text === said) return;
    said = text;
    speak(
      items.some(({ tone }) => tone === 'rejected') ? { polite: '', assertive: text } : { polite: text, assertive: '' },
    );
  }

  function speak(spoken: OverlayState['spoken']): void {
    clearTimeout(speakTimer);
    speakTimer = window.setTimeout(() => {
      set({ spoken });
      speakTimer = window.setTimeout(() => set({ spoken: NOTHING_SHOWN.spoken }), SPOKEN_FOR);
    }, BEFORE_SPEAKING);
  }

  function stayClear(event?: Event) {
    const { card } = state;
    if (!card || !mount.host || (event && !event.isTrusted)) return;
    const field = fieldInFocus();
    if (!field && !isTucked) return;
    const html = rootOf(doc);
    const inside = { width: html?.clientWidth || window.innerWidth, height: window.innerHeight };
    const drawn = mount.open()?.querySelector('section')?.getBoundingClientRect();
    if (drawn && !state.collapsed) size = drawn;
    const now = { corner: state.corner, tucked: isTucked };
    const next = placeCard(collapsedBy(card) && drawn ? drawn : size, field, inside, now);
    isTucked = next.tucked;
    const collapsed = isTucked || collapsedBy(card);
    const isSame = next.corner.side === state.corner.side && next.corner.edge === state.corner.edge;
    if (!isSame || collapsed !== state.collapsed) set({ corner: next.corner, collapsed });
  }

  function fieldInFocus(): Box | null {
    const element = focused(doc);
    if (!element || element === mount.host || element === prop(doc, 'body') || element === rootOf(doc)) return null;
    return prop(element, 'getBoundingClientRect').call(element);
  }

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.defaultPrevented) return;
    if (event.key !== 'Escape' || event.isComposing || state.hold || !state.card || state.collapsed) return;
    acts.collapse(true);
  }

  function follow(): void {
    cancelAnimationFrame(frame);
    const isOver = performance.now() > ringEnds || !ringed?.isConnected;
    set({ ring: isOver || !ringed ? null : prop(ringed, 'getBoundingClientRect').call(ringed) });
    if (isOver) ringed = null;
    else frame = requestAnimationFrame(follow);
  }

  const acts: OverlayActs = {
    collapse(collapsed) {
      const { card } = state;
      if (!card) return;
      const hadFocus = mount.focusInside();
      chosen = { page: card.page, collapsed };
      isTucked = false;
      set({ collapsed, corner: { ...state.corner, edge: 'top' } });
      ports.tell({ kind: 'collapse', page: card.page, collapsed });
      if (!collapsed) stayClear();
      if (hadFocus) focusOn(mount.open()?.querySelector('button') ?? null);
    },
    escape() {
      const back = cameFrom;
      acts.collapse(true);
      if (back) focusOn(back);
    },
    muteTab: () => ports.tell({ kind: 'mute-tab' }),
    dismiss: (finding) => ports.tell({ kind: 'dismiss', finding }),
    openRecord: () => ports.tell({ kind: 'open-record' }),
    showField(field) {
      const element = ports.fieldOf(field);
      if (!element) return;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      prop(element, 'scrollIntoView').call(element, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
      focusOn(element);
      ringed = element;
      ringEnds = performance.now() + RING_FOR;
      follow();
    },
    async copy(text) {
      try {
        await window.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    giveUp: () => answer(false),
    sendAnyway: () => answer(true),
  };

  function answer(sendAnyway: boolean): void {
    const { hold } = state;
    if (!hold) return;
    clearTimeout(hintTimer);
    set({ hold: null, hint: sendAnyway ? hintBeside(control, hold) : null });
    ports.answered(sendAnyway);
    focusOn(sendAnyway ? control : askedFrom);
    if (!sendAnyway) return;
    speak({ polite: '', assertive: hold.pressAgain });
    hintTimer = window.setTimeout(() => set({ hint: null }), HINT_FOR);
  }

  function hintBeside(element: Element | null, view: HoldView): Hint | null {
    if (!element?.isConnected) return null;
    const { left, top, bottom } = prop(element, 'getBoundingClientRect').call(element);
    const isAbove = bottom + ROOM_FOR_HINT > window.innerHeight;
    return { view, left: Math.max(GAP, left), top: isAbove ? top - GAP : bottom + GAP, isAbove };
  }

  return {
    show,
    ask(hold, pressed) {
      if (mount.isGone) return false;
      control = pressed;
      askedFrom = focused(doc);
      set({ hold, hint: null });
      const dialog = mount.open()?.querySelector('dialog');
      const box = dialog?.open ? dialog.getBoundingClientRect() : null;
      if (box && box.width > 0 && box.height > 0) return true;
      set({ hold: null });
      return false;
    },
    hushHint() {
      clearTimeout(hintTimer);
      if (state.hint) set({ hint: null });
    },
    moveFocus() {
      if (!mount.host || !state.card || state.hold) return;
      const inside = mount.focusInside();
      if (inside) {
        if (inside instanceof HTMLElement) inside.blur();
        return focusOn(cameFrom);
      }
      cameFrom = focused(doc);
      focusOn(mount.open()?.querySelector<HTMLElement>(state.collapsed ? 'button' : 'section') ?? null);
    },
    close() {
      clearTimeout(speakTimer);
      clearTimeout(hintTimer);
      cancelAnimationFrame(frame);
      state = NOTHING_SHOWN;
      leave(null);
    },
  };
}
