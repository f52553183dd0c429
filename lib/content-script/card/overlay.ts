import type { CardView, HoldView, ShowField } from '../../messages';
import { type Corner, TOP_RIGHT } from '../../vocabulary/corner';

/** A place in the window, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** «Şimdi düğmeye bir kez daha basın», beside the control. */
export interface Hint {
  readonly view: HoldView;
  readonly left: number;
  readonly top: number;
  /** It ends at `top` instead of beginning there. */
  readonly isAbove: boolean;
}

/** What has been chosen or put away just now. */
export interface Note extends Pick<CardView, 'lang' | 'appearance'> {
  readonly region: string;
  readonly text: string;
  /** «Geri al»; null where there is nothing to take back. */
  readonly undo: string | null;
}

/** All that we draw in a page, at one moment. */
export interface OverlayState {
  readonly card: CardView | null;
  /** What is said in the card's place for a while. */
  readonly note: Note | null;
  /** Only the pill shows: the person wants it so, or the card would stand in the way. */
  readonly collapsed: boolean;
  readonly corner: Corner;
  /** The last check before sending. */
  readonly hold: HoldView | null;
  readonly hint: Hint | null;
  /** «Doğru seçeneği göster», with what is said of it. */
  readonly ring: (Box & { readonly caption: string | null }) | null;
  /** What a screen reader says now. */
  readonly spoken: { readonly polite: string; readonly assertive: string };
}

/** What the person does in what we draw. Called for real presses only (`isTrusted`). */
export interface OverlayActs {
  collapse(collapsed: boolean): void;
  /** To another corner, for this host. */
  put(corner: Corner): void;
  /** Esc inside the card. */
  escape(): void;
  muteTab(): void;
  /** @param done what is said of it afterwards */
  dismiss(finding: string, done: string): void;
  /** Takes back what was put away last. */
  undo(): void;
  openOwn(what: 'open-record' | 'open-letter' | 'save-calendar'): void;
  showField(action: ShowField): void;
  /** Writes to the clipboard. @returns false where the page's policy forbids it */
  copy(text: string): Promise<boolean>;
  giveUp(): void;
  sendAnyway(): void;
}

/** Prepares our own root for drawing. @returns what draws a state into it */
export type Paint = (root: HTMLElement, acts: OverlayActs) => (state: OverlayState) => void;

export const NOTHING_SHOWN: OverlayState = {
  card: null,
  note: null,
  collapsed: false,
  corner: TOP_RIGHT,
  hold: null,
  hint: null,
  ring: null,
  spoken: { polite: '', assertive: '' },
};
