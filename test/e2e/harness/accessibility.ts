import type { CDPSession, Frame, Page } from 'playwright-core';
import { openCdp } from './cdp';

/** One node of what a screen reader gets, closed shadow roots included (the only way to read the shipped card). */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly Heard[];
  readonly backendNodeId: number | undefined;
  readonly frameUrl: string;
  /** The session that can act on the node. */
  readonly cdp: CDPSession;
}

interface RawNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

const sessions = new WeakMap<Page, CDPSession>();

/** One CDP session per page, kept. */
export async function cdpOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const cdp = await openCdp(page);
  await cdp.send('DOM.enable');
  await cdp.send('Accessibility.enable');
  sessions.set(page, cdp);
  return cdp;
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

const framesIn = (tree: FrameTree): { id: string; url: string }[] => [
  tree.frame,
  ...(tree.childFrames ?? []).flatMap(framesIn),
];

/** What a screen reader gets of every frame of a page, one tree per frame; ignored nodes are left out, their children kept. */
export async function hear(page: Page): Promise<readonly Heard[]> {
  const cdp = await cdpOf(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const heard: Heard[] = [];
  for (const { id, url } of framesIn(frameTree)) heard.push(...(await hearFrame(cdp, id, url)));
  // A frame of another site lives in a process of its own and needs a session of its own.
  for (const frame of page.frames().slice(1)) heard.push(...(await hearForeign(page, frame)));
  return heard;
}

/** Nothing for a frame of the page's own process, and for one that goes away meanwhile. */
async function hearForeign(page: Page, frame: Frame): Promise<readonly Heard[]> {
  try {
    const own = await openCdp(page, frame);
    await own.send('DOM.enable');
    await own.send('Accessibility.enable');
    const { frameTree } = await own.send('Page.getFrameTree');
    return await hearFrame(own, frameTree.frame.id, frameTree.frame.url);
  } catch {
    return [];
  }
}

async function hearFrame(cdp: CDPSession, frameId: string, frameUrl: string): Promise<readonly Heard[]> {
  // A frame may go away between two questions.
  const answer = await cdp.send('Accessibility.getFullAXTree', { frameId }).catch(() => null);
  if (!answer) return [];
  const nodes: readonly RawNode[] = answer.nodes;
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: RawNode): Heard[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? build(child) : [];
    });
    if (node.ignored) return children;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return [
      {
        role: text(node.role?.value),
        name: text(node.name?.value),
        description: text(node.description?.value),
        properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        children,
        backendNodeId: node.backendDOMNodeId,
        frameUrl,
        cdp,
      },
    ];
  };
  return nodes.filter((node) => node.parentId === undefined).flatMap(build);
}

/** All nodes under the given ones, themselves included, in reading order. */
export function* all(nodes: readonly Heard[]): Generator<Heard> {
  for (const node of nodes) {
    yield node;
    yield* all(node.children);
  }
}

/** The texts a node says, one per piece of text, in reading order. */
export const textsOf = (node: Heard): readonly string[] =>
  [...all([node])]
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name.trim())
    .filter((text) => text !== '');

/** Presses a node with the mouse, as a person does: a trusted click in its middle. */
export async function press(page: Page, node: Heard): Promise<void> {
  const { x, y } = await middleOf(page, node);
  await page.mouse.click(x, y);
}

/** The middle of a node in the page's viewport. */
export async function middleOf(page: Page, node: Heard): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(page, node);
  return { x: x + width / 2, y: y + height / 2 };
}

/** A node's border box in the page's viewport, CSS pixels. */
export async function boxOf(page: Page, node: Heard): Promise<{ x: number; y: number; width: number; height: number }> {
  if (node.backendNodeId === undefined) throw new Error(`«${node.name}» has no element`);
  await node.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId }).catch(() => {});
  const { model } = await node.cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [x = 0, y = 0] = model.border;
  const isOwnProcess = node.cdp !== (await cdpOf(page));
  const offset = isOwnProcess ? await frameOffset(page, node.frameUrl) : { x: 0, y: 0 };
  return { x: x + offset.x, y: y + offset.y, width: model.width, height: model.height };
}

async function frameOffset(page: Page, frameUrl: string): Promise<{ x: number; y: number }> {
  const frame = page.frames().find((candidate) => candidate.url() === frameUrl);
  const element = await frame?.frameElement();
  return (await element?.boundingBox()) ?? { x: 0, y: 0 };
}
