import type { Page } from 'playwright-core';
import { all, type Heard, hear, middleOf, textsOf } from './accessibility';
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

export interface CardRead {
  /** The region's name. */
  readonly name: string;
  readonly frameUrl: string;
  /** Only the pill stands there. */
  readonly collapsed: boolean;
  readonly items: readonly CardItemRead[];
  /** Names of all its buttons and links. */
  readonly actions: readonly string[];
  readonly text: string;
  readonly node: Heard;
}

const REGION = 'E-İmza Asistanı';
const isAction = ({ role }: Heard) => role === 'button' || role === 'link';
const actionsOf = (node: Heard) => [...all([node])].filter(isAction).map(({ name }) => name);

function readItem(item: Heard): CardItemRead {
  const texts = textsOf(item);
  const heading = [...all(item.children)].find(({ role }) => role === 'heading');
  const title = heading?.name ?? texts[1] ?? '';
  const source = texts.find((text) => /^(Kaynak|Source):/u.test(text)) ?? '';
  const actions = actionsOf(item);
  const said = new Set([texts[0], title, source, ...actions, ...(heading ? textsOf(heading) : [])]);
  return {
    tone: texts[0] ?? '',
    title,
    body: texts.filter((text) => !said.has(text)).join(' '),
    source,
    text: texts.join(' '),
    actions,
  };
}

function readRegion(node: Heard): CardRead {
  const items = [...all(node.children)].filter(({ role }) => role === 'listitem').map(readItem);
  return {
    name: node.name,
    frameUrl: node.frameUrl,
    collapsed: items.length === 0,
    items,
    actions: actionsOf(node),
    text: textsOf(node).join(' '),
    node,
  };
}

/** Every card on the page, all frames; there should never be more than one. */
export const readCards = async (page: Page): Promise<readonly CardRead[]> =>
  [...all(await hear(page))].filter(({ role, name }) => role === 'region' && name === REGION).map(readRegion);

/** The card as a screen reader gets it, or null. */
export async function readCard(page: Page): Promise<CardRead | null> {
  const cards = await readCards(page);
  if (cards.length > 1) throw new Error(`${cards.length} cards on one page`);
  return cards[0] ?? null;
}

/** Waits until the card is as wanted. @returns it, or throws with what stood there instead */
export function waitForCard(page: Page, wanted: (card: CardRead) => boolean = () => true): Promise<CardRead> {
  let seen: CardRead | null = null;
  return until(
    async () => {
      seen = await readCard(page);
      return seen && wanted(seen) ? seen : null;
    },
    () => `the wanted card did not come; seen: ${seen?.text ?? 'none'}`,
  );
}

/** Waits until no card is there. */
export async function waitForNoCard(page: Page): Promise<void> {
  let seen: CardRead | null = null;
  await until(
    async () => {
      seen = await readCard(page);
      return seen ? null : 'gone';
    },
    () => `the card stays: ${seen?.text}`,
  );
}

/** Holds that no card comes within `during` ms (a rest of its own: an absence can only be waited for). */
export async function stayWithoutCard(page: Page, during = 1_500): Promise<void> {
  const end = Date.now() + during;
  do {
    const card = await readCard(page);
    if (card) throw new Error(`a card came: ${card.text}`);
    await page.waitForTimeout(100);
  } while (Date.now() < end);
}

/** Presses a button or link in the card by its name (or a part of it by a pattern), once it is there. */
export async function pressInCard(page: Page, name: string | RegExp): Promise<void> {
  const fits = (node: Heard) => (typeof name === 'string' ? node.name === name : name.test(node.name));
  let seen: CardRead | null = null;
  await pressWhenThere(
    page,
    async () => {
      seen = await readCard(page);
      return seen && [...all([seen.node])].find((one) => isAction(one) && fits(one));
    },
    () => `no «${name}» in the card: ${seen?.actions.join(' · ') ?? 'no card'}`,
  );
}

/** What is found may be drawn anew before it has a place: then it is looked for again. */
async function pressWhenThere(
  page: Page,
  find: () => Promise<Heard | null | undefined>,
  complaint: () => string,
): Promise<void> {
  const { x, y } = await until(async () => {
    const node = await find();
    return node ? middleOf(page, node).catch(() => null) : null;
  }, complaint);
  await page.mouse.click(x, y);
}

export interface DialogRead {
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly actions: readonly string[];
  /** Name of the control in it that has the focus. */
  readonly focused: string | null;
  readonly node: Heard;
}

/** The last check's dialog in our closed root, or null. */
export async function readDialog(page: Page): Promise<DialogRead | null> {
  const nodes = [...all(await hear(page))];
  const node = nodes.find(({ role }) => role === 'dialog' || role === 'alertdialog');
  if (!node) return null;
  const inside = [...all([node])];
  return {
    name: node.name,
    description: node.description,
    text: textsOf(node).join(' '),
    actions: actionsOf(node),
    focused: inside.find((one) => isAction(one) && one.properties.focused === true)?.name ?? null,
    node,
  };
}

/** Waits for the dialog. */
export const waitForDialog = (page: Page): Promise<DialogRead> =>
  until(
    () => readDialog(page),
    () => 'no dialog came',
  );

/** Waits until no dialog is there. */
export async function waitForNoDialog(page: Page): Promise<void> {
  let seen: DialogRead | null = null;
  await until(
    async () => {
      seen = await readDialog(page);
      return seen ? null : 'gone';
    },
    () => `the dialog stays: ${seen?.text}`,
  );
}

/** Presses a button of the dialog by its name, once it is there. */
export async function pressInDialog(page: Page, name: string): Promise<void> {
  let seen: DialogRead | null = null;
  await pressWhenThere(
    page,
    async () => {
      seen = await readDialog(page);
      return seen && [...all([seen.node])].find((one) => isAction(one) && one.name === name);
    },
    () => `no «${name}» in the dialog: ${seen?.actions.join(' · ') ?? 'no dialog'}`,
  );
}
