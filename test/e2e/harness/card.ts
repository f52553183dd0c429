import type { Page } from 'playwright-core';
import { all, boxOf, type Heard, hear, middleOf, textsOf } from './accessibility';
import { type CardItemRead, type CardSeen, cardHands, type DialogSeen } from './card-hands';

export interface CardRead extends CardSeen {
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

export interface DialogRead extends DialogSeen {
  readonly name: string;
  readonly description: string;
  readonly node: Heard;
}

/** The last check's dialog in our closed root, or null. */
async function readDialog(page: Page): Promise<DialogRead | null> {
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

/** Card and dialog as a screen reader gets them. */
export const hands = cardHands<Page, CardRead, DialogRead>({
  readCards: async (page) =>
    [...all(await hear(page))].filter(({ role, name }) => role === 'region' && name === REGION).map(readRegion),
  readDialog,
  async pressIn(page, { node }, fits) {
    const control = [...all([node])].find((one) => isAction(one) && fits(one.name));
    // What is found may be drawn anew before it has a place: then it is looked for again.
    const place = control && (await middleOf(page, control).catch(() => null));
    if (!place) return false;
    await page.mouse.click(place.x, place.y);
    return true;
  },
  boxOf: (page, { node }) => boxOf(page, node),
  async focusedIn(page) {
    const node = [...all(await hear(page))].filter(({ properties }) => properties.focused === true).at(-1);
    return node ? { role: node.role, name: node.name } : null;
  },
  async spoken(page, role) {
    const regions = [...all(await hear(page))].filter((node) => node.role === role);
    return regions.flatMap(textsOf).join(' ');
  },
});
export const {
  readCards,
  readCard,
  waitForCard,
  waitForNoCard,
  pressInCard,
  waitForDialog,
  waitForNoDialog,
  pressInDialog,
} = hands;
export { readDialog };
