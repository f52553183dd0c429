import type { PageFacts } from './pages/facts';
import type { Corner } from './vocabulary/corner';
import type { FieldToShow, Tone } from './vocabulary/findings';
import type { Language } from './vocabulary/language';
import type { PageKind } from './vocabulary/page-kinds';
import type { PageText, Place } from './vocabulary/place';
import type { Appearance } from './vocabulary/settings';

/** From a page to the background. */
export type ToBackground =
  /**
   * `view` names one load of one document. `facts` null: not recognised. `again`: told before, only the answer may be
   * another one. Answered with {@link PageReply}.
   */
  | {
      readonly kind: 'page';
      readonly view: string;
      readonly place: Place;
      readonly facts: PageFacts | null;
      readonly again: boolean;
    }
  | { readonly kind: 'collapse'; readonly page: PageKind; readonly collapsed: boolean }
  /** Where the person has put the card on this host. */
  | { readonly kind: 'put-card'; readonly corner: Corner }
  /** «Bu başvuru başkasının: bu sekmede gösterme». */
  | { readonly kind: 'mute-tab' }
  | { readonly kind: 'dismiss'; readonly finding: string }
  /** «Geri al» after one of these two. */
  | { readonly kind: 'unmute-tab' }
  | { readonly kind: 'undismiss'; readonly finding: string }
  | { readonly kind: 'open-record' }
  | { readonly kind: 'open-letter' }
  | { readonly kind: 'save-calendar' }
  /** A frame below the top one answers the popup's `report` this way; the popup hears it too. */
  | { readonly kind: 'frame-report'; readonly nonce: string; readonly report: PageReport };

/** From the background or the popup to a page. */
export type ToPage =
  /** The record, the settings or the office changed: look again. */
  | { readonly kind: 'look-again' }
  /** The keyboard shortcut: focus into the card, or back. */
  | { readonly kind: 'focus-card' }
  /** «Doğru seçeneği göster», pressed in the popup. */
  | { readonly kind: 'show-field'; readonly action: ShowField }
  /** The popup asks what is read right now. The top frame answers with {@link PageReport}, others by `frame-report`. */
  | { readonly kind: 'report'; readonly nonce: string; readonly withTexts: boolean };

/** What a page tells the popup. */
export interface PageReport {
  readonly place: Place;
  readonly facts: PageFacts | null;
  /** Headings, labels, buttons and options as they stand, only when asked for («Sayfa raporu»); never a value. */
  readonly texts: readonly PageText[];
}

export interface PageReply {
  /** Null: nothing to say, no card. */
  readonly card: CardView | null;
  readonly holds: Holds;
  /** The kind the person gave this place; the page reads itself again as that kind. */
  readonly namedAs: PageKind | null;
}

/** The choices with which an application of this page would get rejected, each with its reason. */
export interface Holds {
  readonly views: readonly HoldView[];
  /** By `chosenKey` (lib/pages/chosen.ts): which of the views. */
  readonly byChosen: Readonly<Record<string, number>>;
}

export const NO_HOLDS: Holds = { views: [], byChosen: {} };

/** The card, in words: the page side knows no catalogue. */
export interface CardView {
  readonly lang: Language;
  readonly appearance: Appearance;
  readonly page: PageKind;
  readonly collapsed: boolean;
  /** Where the person has put it on this host. */
  readonly corner: Corner;
  readonly items: readonly CardItem[];
  readonly words: {
    /** The region's name. */
    readonly region: string;
    readonly collapse: string;
    readonly expand: string;
    /** The handle in its head. */
    readonly move: string;
    /** Not all of it has room. */
    readonly more: string;
    /** What the collapsed pill says: how many, and the gravest tone. */
    readonly pill: string;
    readonly muteTab: string;
    /** Stands in the card's place afterwards. */
    readonly muted: string;
    readonly undo: string;
    /** Stands where the clipboard is closed to the page; the text is selected then. */
    readonly copyByHand?: string;
  };
}

export interface CardItem {
  readonly id: string;
  readonly tone: Tone;
  readonly toneWord: string;
  readonly title: string;
  readonly body: string;
  /** «Kaynak: Madde 9». */
  readonly source: string;
  readonly actions: readonly CardAction[];
}

export type CardAction =
  | { readonly do: 'open'; readonly label: string; readonly href: string }
  | { readonly do: 'open-record'; readonly label: string; readonly at: 'record' | 'step' }
  | { readonly do: 'open-letter'; readonly label: string }
  | { readonly do: 'save-calendar'; readonly label: string }
  /** The text stands selectable beside the button. */
  | { readonly do: 'copy'; readonly label: string; readonly text: string; readonly copied: string }
  /** `option`: what the portals usually calls the right one; `inList`, `isRight`: what is said before its name. */
  | {
      readonly do: 'show-field';
      readonly label: string;
      readonly show: FieldToShow;
      readonly option: string | null;
      readonly inList: string;
      readonly isRight: string;
      /** «✓ E-onay seçili»: said once the right one is chosen. */
      readonly chosen: string | null;
    }
  /** `done` stands in its place afterwards. */
  | { readonly do: 'dismiss'; readonly label: string; readonly done: string };

export type ShowField = Extract<CardAction, { do: 'show-field' }>;

/** The last check before sending, in words. */
export interface HoldView {
  readonly lang: Language;
  readonly appearance: Appearance;
  readonly toneWord: string;
  readonly title: string;
  /** Why, and what to do instead. */
  readonly body: string;
  readonly source: string;
  readonly giveUp: string;
  readonly sendAnyway: string;
  /** «Şimdi düğmeye bir kez daha basın». */
  readonly pressAgain: string;
}
