import { all, type Node, type Tab, textOf } from './tab';

export interface ItemSeen {
  readonly tone: string;
  readonly text: string;
  readonly source: string;
}

export interface CardSeen {
  readonly items: readonly ItemSeen[];
  readonly text: string;
  readonly node: Node;
}

const region = (node: Node) => node.attributes['aria-label'] === 'E-İmza Asistanı';

/** The card in its closed root, as Firefox hands over shadow trees; null where there is none. */
export async function seeCard(tab: Tab, frameUrl?: string): Promise<CardSeen | null> {
  const node = [...all(await tab.nodes(frameUrl))].find(region);
  if (!node) return null;
  const items = [...all(node)]
    .filter(({ tag }) => tag === 'li')
    .map((item) => {
      const texts = [...all(item)].filter(({ nodeType }) => nodeType === 3).map(({ text }) => text.trim());
      return {
        tone: texts.find((text) => text !== '') ?? '',
        text: textOf(item),
        source: texts.find((text) => text.startsWith('Kaynak:')) ?? '',
      };
    });
  return { items, text: textOf(node), node };
}

/** Waits until the card is as wanted; null means that it has gone. */
export async function waitForSeen(
  tab: Tab,
  wanted: (card: CardSeen | null) => boolean,
  timeout = 10_000,
): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    const card = await seeCard(tab);
    if (wanted(card)) return;
    if (Date.now() > end) throw new Error(`the wanted card did not come; seen: ${card?.text ?? 'none'}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
