import { until } from './until';

export interface CardItemRead {
  /** The tone word, which the item starts with: «Reddedilir», «Dikkat», «Belirsiz», «Bilgi». */
  readonly tone: string;
  readonly title: string;
  readonly body: string;
  /** «Kaynak: Madde 9». */
  readonly source: string;
  /** Everything the item says, joined by spaces. */
  readonly text: string;
  /** Names of its buttons and links, in order. */
  readonly actions: readonly string[];
}

export interface CardSeen {
  /** The region's name. */
  readonly name: string;
  readonly frameUrl: string;
  /** Only the pill stands there. */
  readonly collapsed: boolean;
  readonly items: readonly CardItemRead[];
  /** Names of all its buttons and links. */
  readonly actions: readonly string[];
  readonly text: string;
}

export interface DialogSeen {
  readonly text: string;
  readonly actions: readonly string[];
  /** Name of the control in it that has the focus. */
  readonly focused: string | null;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How one browser reads what stands in our closed roots, and presses in it. */
export interface CardReader<P, C extends CardSeen, D extends DialogSeen> {
  /** Every card on the page, all frames. */
  readCards(page: P): Promise<readonly C[]>;
  readDialog(page: P): Promise<D | null>;
  /** Presses a control in a card or dialog whose name fits. @returns false where it has no place yet */
  pressIn(page: P, seen: C | D, fits: (name: string) => boolean): Promise<boolean>;
  /** A card's place in the page's viewport. */
  boxOf(page: P, card: C): Promise<Box>;
  /** What a screen reader is on now, of the page or of ours. */
  focusedIn(page: P): Promise<{ role: string; name: string } | null>;
  /** What the live regions of this role say now. */
  spoken(page: P, role: 'alert' | 'status'): Promise<string>;
}

/** What a test does with the card and the dialog, in either browser. */
export function cardHands<P, C extends CardSeen, D extends DialogSeen>(reader: CardReader<P, C, D>) {
  const { readCards, readDialog, pressIn, boxOf, focusedIn, spoken } = reader;

  /** The card, or null; there should never be more than one. */
  async function readCard(page: P): Promise<C | null> {
    const cards = await readCards(page);
    if (cards.length > 1) throw new Error(`${cards.length} cards on one page`);
    return cards[0] ?? null;
  }
  /** Presses a button or link of what is read by its name, once it is there. */
  async function press(page: P, read: (page: P) => Promise<C | D | null>, name: string | RegExp): Promise<void> {
    let seen: C | D | null = null;
    await until(
      async () => {
        seen = await read(page);
        const fits = (one: string) => (typeof name === 'string' ? one === name : name.test(one));
        return seen && (await pressIn(page, seen, fits)) ? 'pressed' : null;
      },
      () => `no «${name}»: ${seen?.actions.join(' · ') ?? 'nothing there'}`,
    );
  }
  /** Waits until the card is as wanted. @returns it, or throws with what stood there instead */
  function waitForCard(page: P, wanted: (card: C) => boolean = () => true): Promise<C> {
    let seen: C | null = null;
    return until(
      async () => {
        seen = await readCard(page);
        return seen && wanted(seen) ? seen : null;
      },
      () => `the wanted card did not come; seen: ${seen?.text ?? 'none'}`,
    );
  }
  /** Waits until what is read has gone. */
  async function gone(page: P, read: (page: P) => Promise<C | D | null>, what: string): Promise<void> {
    let seen: C | D | null = null;
    await until(
      async () => {
        seen = await read(page);
        return seen ? null : 'gone';
      },
      () => `the ${what} stays: ${seen?.text}`,
    );
  }

  return {
    readCards,
    readCard,
    readDialog,
    focusedIn,
    spoken,
    boxOfCard: async (page: P) => boxOf(page, await waitForCard(page)),
    waitForCard,
    /** Waits until no card is there. */
    waitForNoCard: (page: P) => gone(page, readCard, 'card'),
    pressInCard: (page: P, name: string | RegExp) => press(page, readCard, name),
    waitForDialog: (page: P): Promise<D> =>
      until(
        () => readDialog(page),
        () => 'no dialog came',
      ),
    waitForNoDialog: (page: P) => gone(page, readDialog, 'dialog'),
    pressInDialog: (page: P, name: string) => press(page, readDialog, name),
  };
}
