import type { CardView, ToBackground } from '../../messages';
import type { ShownPlace } from '../../pages/field';
import type { FieldToShow } from '../../vocabulary/findings';
import { focused, focusOn, listen, prop, rootOf, unlisten } from '../dom';
import { type Canvas, type CanvasPorts, openCanvas } from './canvas';
import { type Box, NOTHING_SHOWN, type OverlayActs } from './overlay';
import { placeCard, type Size } from './place-card';
import { showField } from './show-field';

export interface CardPorts extends CanvasPorts {
  /** One of the card's own buttons. */
  tell(message: ToBackground): void;
  /** What the card's other buttons do, where the page has use for them. */
  readonly acts: Pick<OverlayActs, 'giveUp' | 'sendAnyway'>;
  placeToShow(show: FieldToShow): ShownPlace | null;
  /** The page has taken our element out. */
  onLost(): void;
}

export interface CardInPage {
  readonly canvas: Canvas;
  show(card: CardView | null): void;
  /** The shortcut: into the card, or back to where the person was. */
  moveFocus(): void;
  close(): void;
}

const MAY_MOVE_A_FIELD = ['focusin', 'scroll', 'resize'];

/** The card of one page. Adds nothing to the page before there is something to show. */
export function cardInPage(ports: CardPorts): CardInPage {
  const { window } = ports;
  const { document: doc } = window;
  /** What the person chose for this page kind here; wins over what the background remembers. */
  let chosen: { readonly page: string; readonly collapsed: boolean } | null = null;
  let isTucked = false;
  let size: Size = { width: 352, height: 200 };
  let said = '';

  const acts: OverlayActs = {
    ...ports.acts,
    collapse(collapsed) {
      const { card, corner } = canvas.state;
      if (!card) return;
      const hadFocus = canvas.focusInside();
      chosen = { page: card.page, collapsed };
      isTucked = false;
      canvas.set({ collapsed, corner: { ...corner, edge: 'top' } });
      ports.tell({ kind: 'collapse', page: card.page, collapsed });
      if (!collapsed) stayClear();
      if (hadFocus) focusOn(canvas.find('button'));
    },
    escape() {
      acts.collapse(true);
      if (canvas.cameFrom) focusOn(canvas.cameFrom);
    },
    muteTab: () => ports.tell({ kind: 'mute-tab' }),
    dismiss: (finding) => ports.tell({ kind: 'dismiss', finding }),
    openRecord: () => ports.tell({ kind: 'open-record' }),
    showField(action) {
      const place = ports.placeToShow(action.show);
      if (place) showField(canvas, place, action, () => stayClear());
    },
    async copy(text) {
      try {
        await window.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
  const canvas = openCanvas(ports, acts, ports.onLost);

  const collapsedBy = (card: CardView): boolean => (chosen?.page === card.page ? chosen.collapsed : card.collapsed);

  function show(card: CardView | null): void {
    if (!card) {
      hide();
      return;
    }
    if (chosen && chosen.page !== card.page) chosen = null;
    canvas.set({ card, collapsed: isTucked || collapsedBy(card) });
    if (!canvas.host) return;
    listen(window, MAY_MOVE_A_FIELD, stayClear);
    listen(window, ['keydown'], onKey);
    stayClear();
    announce(card);
  }

  function hide(): void {
    said = '';
    isTucked = false;
    canvas.speak(NOTHING_SHOWN.spoken);
    canvas.set({ card: null, corner: NOTHING_SHOWN.corner, hint: null, ring: null });
    unlisten(window, MAY_MOVE_A_FIELD, stayClear);
    unlisten(window, ['keydown'], onKey);
  }

  function announce({ items }: CardView): void {
    const text = items.map(({ toneWord, title }) => `${toneWord}: ${title}.`).join(' ');
    if (text === said) return;
    said = text;
    const isGrave = items.some(({ tone }) => tone === 'rejected');
    canvas.speak({ polite: isGrave ? '' : text, assertive: isGrave ? text : '' });
  }

  function stayClear(event?: Event): void {
    const { card, collapsed, corner, ring } = canvas.state;
    if (!card || !canvas.host || (event && !event.isTrusted)) return;
    const fields = [fieldInFocus(), ring].filter((box) => box !== null);
    if (fields.length === 0 && !isTucked) return;
    const html = rootOf(doc);
    const inside = { width: html?.clientWidth || window.innerWidth, height: window.innerHeight };
    const drawn = canvas.find('section')?.getBoundingClientRect();
    if (drawn && !collapsed) size = drawn;
    const next = placeCard(collapsedBy(card) && drawn ? drawn : size, fields, inside, { corner, tucked: isTucked });
    isTucked = next.tucked;
    const isPill = isTucked || collapsedBy(card);
    const stays = next.corner.side === corner.side && next.corner.edge === corner.edge;
    if (!stays || isPill !== collapsed) canvas.set({ corner: next.corner, collapsed: isPill });
  }

  function fieldInFocus(): Box | null {
    const element = focused(doc);
    if (!element || element === canvas.host || element === prop(doc, 'body') || element === rootOf(doc)) return null;
    return prop(element, 'getBoundingClientRect').call(element);
  }

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // The page's own Esc goes first.
    window.setTimeout(() => {
      const { card, collapsed, hold } = canvas.state;
      if (card && !collapsed && !hold && !event.defaultPrevented && !canvas.focusInside()) acts.collapse(true);
    });
  }

  return {
    canvas,
    show,
    moveFocus() {
      if (!canvas.host || !canvas.state.card || canvas.state.hold) return;
      const inside = canvas.focusInside();
      if (inside) {
        if (inside instanceof HTMLElement) inside.blur();
        focusOn(canvas.cameFrom);
        return;
      }
      canvas.cameFrom = focused(doc);
      focusOn(canvas.find(canvas.state.collapsed ? 'button' : 'section'));
    },
    close() {
      hide();
      canvas.clear();
    },
  };
}
