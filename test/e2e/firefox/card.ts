import { type Box, type CardItemRead, type CardSeen, cardHands, type DialogSeen } from '../harness/card-hands';
import { all, type Node, textOf, textsOf } from './remote';
import type { Tab } from './tab';

export interface CardInFirefox extends CardSeen {
  readonly node: Node;
}
export interface DialogInFirefox extends DialogSeen {
  readonly node: Node;
  readonly frameUrl: string;
}

const REGION = 'E-İmza Asistanı';
const isAction = ({ tag, attributes }: Node) => tag === 'button' || (tag === 'a' && attributes.href !== undefined);
const nameOf = (node: Node): string => node.attributes['aria-label'] ?? textOf(node);
const actionsOf = (node: Node) => [...all(node)].filter(isAction).map(nameOf);

function readItem(item: Node): CardItemRead {
  const texts = textsOf(item);
  const heading = [...all(item)].find(({ tag }) => /^h[1-6]$/.test(tag));
  const title = heading ? textOf(heading) : '';
  const source = texts.find((text) => /^(Kaynak|Source):/u.test(text)) ?? '';
  const actions = actionsOf(item);
  const said = new Set([texts[0], title, source, ...actions]);
  const body = texts.filter((text) => !said.has(text)).join(' ');
  return { tone: texts[0] ?? '', title, body, source, text: texts.join(' '), actions };
}

function readRegion(node: Node, frameUrl: string): CardInFirefox {
  const items = [...all(node)].filter(({ tag }) => tag === 'li').map(readItem);
  const text = textOf(node);
  return { name: REGION, frameUrl, collapsed: items.length === 0, items, actions: actionsOf(node), text, node };
}

const isOurs = ({ tag, attributes }: Node) =>
  attributes['aria-label'] === REGION || (tag === 'dialog' && attributes['aria-labelledby'] === 'what');

// Run in the page, on a node of our closed root.
const BOX = `(node) => { const { x, y, width, height } = node.getBoundingClientRect(); return { x, y, width, height }; }`;
const FOCUSED = `(node) => {
  const focused = node.getRootNode().activeElement;
  const roles = { section: 'region', input: 'textbox', a: 'link' };
  return focused && { role: roles[focused.localName] ?? focused.localName, name: focused.getAttribute('aria-label') ?? focused.textContent };
}`;

/** Our nodes in every document of the tab. */
async function inFrames<T>(tab: Tab, read: (root: Node, frameUrl: string) => T[]): Promise<T[]> {
  const found: T[] = [];
  for (const url of await tab.frames()) {
    // A frame may go away between two questions.
    const root = await tab.nodes(url).catch(() => null);
    if (root) found.push(...read(root, url));
  }
  return found;
}

/** Card and dialog in their closed roots, as Firefox hands over shadow trees. */
export const hands = cardHands<Tab, CardInFirefox, DialogInFirefox>({
  readCards: (tab) =>
    inFrames(tab, (root, url) =>
      [...all(root)].filter(({ attributes }) => attributes['aria-label'] === REGION).map((one) => readRegion(one, url)),
    ),
  async readDialog(tab) {
    const [found] = await inFrames(tab, (root, frameUrl) =>
      [...all(root)]
        .filter(({ tag, attributes }) => tag === 'dialog' && attributes['aria-labelledby'] === 'what')
        .map((node) => ({ node, frameUrl })),
    );
    if (!found) return null;
    const { node, frameUrl } = found;
    const focus = `(dialog) => dialog.querySelector(':focus')?.textContent ?? null`;
    const focused = await tab.on<string | null>(node, focus, frameUrl).catch(() => null);
    return { node, frameUrl, text: textOf(node), actions: actionsOf(node), focused };
  },
  async pressIn(tab, { node, frameUrl }, fits) {
    const control = [...all(node)].find((one) => isAction(one) && fits(nameOf(one)));
    if (!control) return false;
    // What is found may be drawn anew before it has a place: then it is looked for again.
    return tab.press(control, frameUrl).then(
      () => true,
      () => false,
    );
  },
  boxOf: (tab, { node, frameUrl }) => tab.on<Box>(node, BOX, frameUrl),
  async focusedIn(tab) {
    const ours = await inFrames(tab, (root, frameUrl) =>
      [...all(root)].filter(isOurs).map((node) => ({ node, frameUrl })),
    );
    for (const { node, frameUrl } of ours) {
      const focused = await tab.on<{ role: string; name: string } | null>(node, FOCUSED, frameUrl);
      if (focused) return focused;
    }
    return null;
  },
  async spoken(tab, role) {
    const said = await inFrames(tab, (root) =>
      [...all(root)].filter(({ attributes }) => attributes.role === role).map(textOf),
    );
    return said.join(' ').trim();
  },
});
