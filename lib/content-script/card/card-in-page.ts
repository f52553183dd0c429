import type { CardView, ShowField, ToBackground } from '../../messages';
import type { Chosen } from '../../pages/chosen';
import type { ShownPlace } from '../../pages/field';
import type { Corner } from '../../vocabulary/corner';
import type { FieldToShow } from '../../vocabulary/findings';
import { focused, focusOn, listen, prop, rootOf, unlisten } from '../dom';
import { type Box, NOTHING_SHOWN, type OverlayActs } from './overlay';
import { type OverlayInPage, type OverlayPorts, openOverlay } from './overlay-in-page';
import { placeCard, type Size } from './place-card';
import { rightChoice } from './right-choice';
import { showField } from './show-field';

export interface CardPorts extends OverlayPorts {
  /** One of the card's own buttons. */
  tell(message: ToBackground): void;
  /** What the card's other buttons do, where the page has use for them. */
  readonly acts: Pick<OverlayActs, 'giveUp' | 'sendAnyway'>;
  placeToShow(show: FieldToShow): ShownPlace | null;
  /** The page has taken our element out. */
  onLost(): void;
}

export interface CardInPage {
  readonly overlay: OverlayInPage;
  /** @param chosen what the page shows as chosen; without it the page is another one, and nothing of before is told */
  show(card: CardView | null, chosen?: Chosen): void;
  showField(action: ShowField): void;
  /** The shortcut: into the card, or back to where the person was. */
  moveFocus(): void;
  close(): void;
}

/** How long it is said that the right option is chosen, and how long what was put away can be had back in its place. */
const CHOSEN_FOR = 4_000;
const UNDO_FOR = 10_000;

const MAY_MOVE_A_FIELD = ['focusin', 'scroll', 'resize'];

/** The card of one page. Adds nothing to the page before there is something to show. */
export function cardInPage(ports: CardPorts): CardInPage {
  const { window } = ports;
  const { document: doc } = window;
  /** What the person chose for this page kind here; wins over what the background remembers. */
  let collapsedHere: { readonly page: string; readonly collapsed: boolean } | null = null;
  /** Where the person has put the card on this page; wins over what the background remembers. */
  let putAt: Corner | null = null;
  let isTucked = false;
  let size: Size = { width: 352, height: 200 };
  let announced = '';
  let noteTimer = 0;
  /** What takes back what the note tells of. */
  let undoing: ToBackground | null = null;

  const acts: OverlayActs = {
    ...ports.acts,
    collapse(collapsed) {
      const { card } = overlay.state;
      if (!card) return;
      const hadFocus = overlay.focusInside();
      collapsedHere = { page: card.page, collapsed };
      isTucked = false;
      overlay.set({ collapsed, corner: homeOf(card) });
      ports.tell({ kind: 'collapse', page: card.page, collapsed });
      if (!collapsed) stayClear();
      if (hadFocus) focusOn(overlay.find('button'));
    },
    put(corner) {
      putAt = corner;
      isTucked = false;
      overlay.set({ corner });
      ports.tell({ kind: 'put-card', corner });
      stayClear();
    },
    escape() {
      acts.collapse(true);
      if (overlay.cameFrom) focusOn(overlay.cameFrom);
    },
    muteTab() {
      const { card } = overlay.state;
      if (card) putAway(card.words.muted, { kind: 'mute-tab' }, { kind: 'unmute-tab' });
    },
    dismiss: (finding, done) => putAway(done, { kind: 'dismiss', finding }, { kind: 'undismiss', finding }),
    undo() {
      const message = undoing;
      dropNote();
      if (message) ports.tell(message);
    },
    openOwn: (kind) => ports.tell({ kind }),
    showField: bringIntoView,
    async copy(text) {
      try {
        await window.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
  const overlay = openOverlay(ports, acts, ports.onLost);

  const homeOf = (card: CardView | null): Corner => putAt ?? card?.corner ?? overlay.state.corner;
  const collapsedBy = (card: CardView): boolean =>
    collapsedHere?.page === card.page ? collapsedHere.collapsed : card.collapsed;

  function bringIntoView(action: ShowField): void {
    const place = ports.placeToShow(action.show);
    if (place) showField(overlay, place, action, () => stayClear());
  }

  function show(card: CardView | null, chosen?: Chosen): void {
    const { card: before } = overlay.state;
    const done = before && chosen ? rightChoice(before, card, chosen) : null;
    if (!chosen) dropNote();
    if (card) draw(card);
    else hide();
    if (before && done) tellNote(before, done, null, CHOSEN_FOR);
  }

  function draw(card: CardView): void {
    if (collapsedHere && collapsedHere.page !== card.page) collapsedHere = null;
    const isThere = overlay.state.card || overlay.state.note;
    overlay.set({ card, collapsed: isTucked || collapsedBy(card), ...(!isThere && { corner: homeOf(card) }) });
    attend();
    announce(card);
  }

  function hide(): void {
    announced = '';
    isTucked = false;
    overlay.speak(NOTHING_SHOWN.spoken);
    overlay.set({ card: null, hint: null, ring: null });
    attend();
  }

  /** Listens to what may move a field under what we show, for as long as we show something. */
  function attend(): void {
    const { card, note } = overlay.state;
    const isShown = overlay.host && (card || note);
    for (const [types, listener] of [
      [MAY_MOVE_A_FIELD, stayClear],
      [['keydown'], onKey],
    ] as const)
      if (isShown) listen(window, types, listener);
      else unlisten(window, types, listener);
    if (isShown) stayClear();
  }

  /** Put away: the background hears of it, and its place says so, with the way back. */
  function putAway(text: string, message: ToBackground, back: ToBackground): void {
    const { card } = overlay.state;
    if (!card) return;
    tellNote(card, text, back, UNDO_FOR);
    ports.tell(message);
  }

  function tellNote({ lang, appearance, words }: CardView, text: string, back: ToBackground | null, ms: number): void {
    clearTimeout(noteTimer);
    undoing = back;
    overlay.set({ note: { lang, appearance, region: words.region, text, undo: back && words.undo } });
    attend();
    overlay.speak({ polite: back ? `${text} ${words.undo}` : text, assertive: '' });
    // Who is on «Geri al» by keyboard is not hurried.
    const end = (): void => {
      if (overlay.find('.note')?.contains(overlay.focusInside())) noteTimer = window.setTimeout(end, ms);
      else dropNote();
    };
    noteTimer = window.setTimeout(end, ms);
  }

  function dropNote(): void {
    clearTimeout(noteTimer);
    undoing = null;
    if (!overlay.state.note) return;
    overlay.set({ note: null });
    attend();
  }

  function announce({ items }: CardView): void {
    const text = items.map(({ toneWord, title }) => `${toneWord}: ${title}.`).join(' ');
    if (text === announced) return;
    announced = text;
    const isGrave = items.some(({ tone }) => tone === 'rejected');
    overlay.speak({ polite: isGrave ? '' : text, assertive: isGrave ? text : '' });
  }

  function stayClear(event?: Event): void {
    const { card, note, collapsed, corner, ring } = overlay.state;
    if (!(card || note) || !overlay.host || (event && !event.isTrusted)) return;
    const fields = [fieldInFocus(), ring].filter((box) => box !== null);
    if (fields.length === 0 && !isTucked) return;
    const html = rootOf(doc);
    const inside = { width: html?.clientWidth || window.innerWidth, height: window.innerHeight };
    const drawn = overlay.find('section')?.getBoundingClientRect();
    const wantsPill = card !== null && collapsedBy(card);
    if (drawn && !collapsed) size = drawn;
    const next = placeCard(
      wantsPill && drawn ? drawn : size,
      fields,
      inside,
      { corner, tucked: isTucked },
      homeOf(card),
    );
    isTucked = next.tucked;
    const isPill = isTucked || wantsPill;
    const stays = next.corner.side === corner.side && next.corner.edge === corner.edge;
    if (!stays || isPill !== collapsed) overlay.set({ corner: next.corner, collapsed: isPill });
  }

  function fieldInFocus(): Box | null {
    const element = focused(doc);
    if (!element || element === overlay.host || element === prop(doc, 'body') || element === rootOf(doc)) return null;
    return prop(element, 'getBoundingClientRect').call(element);
  }

  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // The page's own Esc goes first.
    window.setTimeout(() => {
      const { card, collapsed, hold } = overlay.state;
      if (card && !collapsed && !hold && !event.defaultPrevented && !overlay.focusInside()) acts.collapse(true);
    });
  }

  return {
    overlay,
    show,
    showField: bringIntoView,
    moveFocus() {
      if (!overlay.host || !overlay.state.card || overlay.state.hold) return;
      const inside = overlay.focusInside();
      if (inside) {
        if (inside instanceof HTMLElement) inside.blur();
        focusOn(overlay.cameFrom);
        return;
      }
      overlay.cameFrom = focused(doc);
      focusOn(overlay.find(overlay.state.collapsed ? 'button' : 'section'));
    },
    close() {
      dropNote();
      hide();
      overlay.clear();
    },
  };
}
