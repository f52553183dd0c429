import type { Bidi } from './bidi';

/** A node as BiDi serialises it, closed shadow roots included. */
export interface Node {
  readonly sharedId: string;
  readonly nodeType: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface RemoteNode extends Remote {
  value: {
    nodeType: number;
    localName?: string;
    attributes?: Record<string, string>;
    nodeValue?: string;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

export interface Tab {
  readonly context: string;
  /** Evaluates an expression in the page, promises awaited; the result travels as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The page's nodes, top document or the frame whose address starts so, closed shadow roots opened. */
  nodes(frameUrl?: string): Promise<Node>;
  /** Presses the middle of a node with the mouse: trusted. */
  press(node: Node, frameUrl?: string): Promise<void>;
  /** Types keys into what has the focus. */
  type(text: string): Promise<void>;
  /** Puts files into a file input. */
  setFiles(selector: string, files: readonly string[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Tree {
  context: string;
  url: string;
  children: Tree[] | null;
}

export async function openTab(bidi: Bidi, url: string): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } }).catch(() => {});
  // `wait: none`: Firefox never reports a `moz-extension:` page as loaded.
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const tab = tabOf(bidi, context);
  const end = Date.now() + 15_000;
  for (;;) {
    const state = await tab
      .evaluate<{ url: string; ready: string }>('({ url: location.href, ready: document.readyState })')
      .catch(() => null);
    if (state?.ready === 'complete' && state.url !== 'about:blank') return tab;
    if (Date.now() > end) throw new Error(`${url} did not load: ${JSON.stringify(state)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function tabOf(bidi: Bidi, context: string): Tab {
  const frame = async (url: string | undefined): Promise<string> => {
    if (!url) return context;
    const { contexts } = await bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', { root: context });
    const flat = (trees: Tree[]): Tree[] => trees.flatMap((tree) => [tree, ...flat(tree.children ?? [])]);
    const found = flat(contexts).find((tree) => tree.url.startsWith(url));
    if (!found) throw new Error(`no frame ${url}`);
    return found.context;
  };
  const run = async <R extends Remote>(expression: string, where: string, options: unknown): Promise<R> => {
    const answer = await bidi.send<{ type: string; result: R; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression,
        target: { context: where },
        awaitPromise: true,
        serializationOptions: options,
      },
    );
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
    return answer.result;
  };
  const click = (origin: unknown) => [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    context,
    async evaluate(expression) {
      const { value } = await run(`Promise.resolve(${expression}).then((value) => JSON.stringify(value))`, context, {});
      return value === undefined ? undefined : JSON.parse(String(value));
    },
    async nodes(frameUrl) {
      const remote = await run<RemoteNode>('document.documentElement', await frame(frameUrl), {
        maxDomDepth: null,
        includeShadowTree: 'all',
      });
      return readNode(remote);
    },
    async press(node, frameUrl) {
      await bidi.send('input.performActions', {
        context: await frame(frameUrl),
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: click({ type: 'element', element: { sharedId: node.sharedId } }),
          },
        ],
      });
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async setFiles(selector, files) {
      const element = await run(`document.querySelector(${JSON.stringify(selector)})`, context, {});
      await bidi.send('input.setFiles', { context, element: { sharedId: element.sharedId }, files });
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

function readNode({ sharedId = '', value }: RemoteNode): Node {
  const below = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return {
    sharedId,
    nodeType: value.nodeType,
    tag: value.localName ?? '',
    attributes: value.attributes ?? {},
    text: value.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: below.filter(({ value: child }) => child !== undefined).map(readNode),
  };
}

/** A node and everything below it, in order. */
export function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* all(child);
}

/** All text below a node, pieces joined by spaces; style sheets left out. */
export const textOf = (node: Node): string =>
  [...all(node)]
    .filter(({ nodeType, text }) => nodeType === 3 && text.trim() !== '')
    .map(({ text }) => text.trim())
    .join(' ');
