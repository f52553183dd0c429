import type { TestPage } from '../both/browser';
import type { Bidi } from './bidi';
import type { Step } from './find';
import { FINDER, type FoundInFirefox, finding, type PageOfFound, patiently, press } from './found';
import { type Keyboard, keyboardOf, type Mouse, mouseOf } from './input';
import { type Node, plain, type Remote, type RemoteNode, readNode } from './remote';

export interface Tab extends TestPage {
  readonly context: string;
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  getByRole(...given: Parameters<TestPage['getByRole']>): FoundInFirefox;
  /** Addresses of all its documents, the top one first. */
  frames(): Promise<readonly string[]>;
  /** The page's nodes, top document or the frame of this address, closed shadow roots opened. */
  nodes(frameUrl?: string): Promise<Node>;
  /** Calls a function on a node, closed roots' nodes included, out of reach of the page's own scripts. */
  on<T>(node: Node, source: string, frameUrl?: string): Promise<T>;
  /** Presses the middle of a node with the mouse. */
  press(node: Node, frameUrl?: string): Promise<void>;
  /** Goes to an address in this tab. */
  goto(url: string): Promise<void>;
  screenshot(): Promise<Buffer>;
}

interface Tree {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Tree[] | null;
}

/** A world of our own in every page, which the page's scripts can't break. */
const SANDBOX = 'eimza-test';

let marks = 0;

const MIDDLE = `(element) => {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}`;

export async function openTab(bidi: Bidi, url: string, background = false): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background });
  const viewport = { width: 1280, height: 900 };
  if (!background) await bidi.send('browsingContext.setViewport', { context, viewport });
  const tab = tabOf(bidi, context);
  await tab.goto(url);
  return tab;
}

export function tabOf(bidi: Bidi, context: string): Tab {
  const trees = async (): Promise<Tree[]> => {
    const { contexts } = await bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', { root: context });
    const flat = (some: readonly Tree[]): Tree[] => some.flatMap((tree) => [tree, ...flat(tree.children ?? [])]);
    return flat(contexts);
  };
  const frame = async (url: string | undefined): Promise<string> => {
    if (!url) return context;
    const found = (await trees()).find((tree) => tree.url === url);
    if (!found) throw new Error(`no frame ${url}`);
    return found.context;
  };
  const run = async <R extends Remote>(method: string, params: object): Promise<R> => {
    const answer = await bidi.send<{ type: string; result: R; exceptionDetails?: { text: string } }>(method, {
      awaitPromise: true,
      ...params,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
    return answer.result;
  };
  const call = async <R extends Remote>(source: string, given: readonly object[], where = context): Promise<R> =>
    run<R>('script.callFunction', {
      functionDeclaration: source,
      arguments: given,
      target: { context: where, sandbox: SANDBOX },
    });
  const asJson = (values: readonly unknown[]) => [{ type: 'string', value: JSON.stringify(values) }];
  const keyboard = keyboardOf(bidi, context);
  const mouse = mouseOf(bidi, context);
  const page: PageOfFound = {
    keyboard,
    mouse,
    async call<T>(source: string, ...given: readonly unknown[]) {
      return plain(await call(`(json) => { ${FINDER} return (${source})(...JSON.parse(json)); }`, asJson(given))) as T;
    },
    async setFiles(steps, files) {
      // Emptied first: BiDi takes a second file of the same name and size for the same file, and tells no one.
      const emptied = `(json) => { ${FINDER} const [input] = find(JSON.parse(json)[0]); input.value = ''; return input; }`;
      const element = await call(emptied, asJson([steps]));
      await bidi.send('input.setFiles', { context, element: { sharedId: element.sharedId }, files });
    },
  };
  const css = (selector: string): readonly Step[] => [{ by: 'css', css: selector }];
  const located = finding(page, []);
  const state = () =>
    page.call<{ url: string; ready: string; mark: number }>(
      '() => ({ url: location.href, ready: document.readyState, mark: globalThis.eimzaMark ?? 0 })',
    );
  /** Does what loads a page, and waits until another than this one is there. */
  const loading = async (what: string, leave: () => Promise<unknown>, url?: string): Promise<void> => {
    marks += 1;
    const mark = marks;
    await page.call('(mark) => { globalThis.eimzaMark = mark; }', mark);
    await leave();
    await patiently(
      `${what} did not load`,
      async () => {
        const seen = await state();
        return seen.mark !== mark && seen.ready === 'complete' && (url === seen.url || seen.url !== 'about:blank')
          ? true
          : null;
      },
      15_000,
    );
  };
  return {
    ...located,
    context,
    keyboard,
    mouse,
    async evaluate<T>(expression: string) {
      return plain(await run('script.evaluate', { expression, target: { context } })) as T;
    },
    frames: async () => (await trees()).map(({ url }) => url),
    async nodes(frameUrl) {
      const remote = await run<RemoteNode>('script.evaluate', {
        expression: 'document.documentElement',
        target: { context: await frame(frameUrl), sandbox: SANDBOX },
        serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      });
      return readNode(remote);
    },
    async on<T>(node: Node, source: string, frameUrl?: string) {
      return plain(await call(source, [{ sharedId: node.sharedId }], await frame(frameUrl))) as T;
    },
    async press(node, frameUrl) {
      const where = await frame(frameUrl);
      const [x = 0, y = 0] = plain(await call(MIDDLE, [{ sharedId: node.sharedId }], where)) as number[];
      await mouseOf(bidi, where).click(x, y);
    },
    async click(selector, { position } = {}) {
      await press(page, css(selector), position);
    },
    fill: (selector, value) => located.locator(selector).fill(value),
    focus: (selector) => located.locator(selector).focus(),
    inputValue: (selector) => located.locator(selector).inputValue(),
    isChecked: (selector) => located.locator(selector).isChecked(),
    selectOption: (selector, option) => located.locator(selector).selectOption(option),
    title: () => page.call<string>('() => document.title'),
    async waitForURL(url) {
      await patiently(`never at ${url}`, async () => {
        const seen = await state();
        // A page may take its own fragment away as soon as it has read it.
        const isThere = seen.url === url || seen.url === url.replace(/#.*/, '');
        return isThere && seen.ready === 'complete' ? true : null;
      });
    },
    // `wait: none`: Firefox never reports a `moz-extension:` page as loaded.
    goto: (url) => loading(url, () => bidi.send('browsingContext.navigate', { context, url, wait: 'none' }), url),
    goBack: () =>
      loading('the page before', () => bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    reload: () => loading('again', () => bidi.send('browsingContext.reload', { context, wait: 'none' })),
    bringToFront: async () => void (await bidi.send('browsingContext.activate', { context })),
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}
