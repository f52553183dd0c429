import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Page as PopupPage } from 'puppeteer-core';
import { browserPath } from '../../browsers';
import { openCdp } from './cdp';
import { openRealPopup } from './popup';
import { type Served, type Site, serve } from './serve';
import { until } from './until';
import { within } from './within';

export interface LaunchOptions {
  /** Folder of a built extension; null starts the browser without one. Default: `EIMZA_CHROME` or `.output/chrome-mv3`. */
  readonly build?: string | null;
  /** The browser's own language, not the extension's. Default `tr`. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Null: as large as the browser's window is. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly deviceScaleFactor?: number;
  readonly timezone?: string;
  /** The zone of the computer, e.g. `Pacific/Kiritimati`: the worker's too, not only the pages'. */
  readonly computerZone?: string;
  /** A profile that outlives this browser; default: a new one, deleted on close. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Lets the welcome page of a fresh install come; default: kept away, or it would step before a test's own tab. */
  readonly welcome?: boolean;
  readonly args?: readonly string[];
  /** In place of these parts, others that a test lets fail. */
  readonly parts?: { readonly serve?: typeof serve; readonly openRealPopup?: typeof openRealPopup };
}

/** A browser with the built extension, and what a test wants of it. */
export interface Browser {
  readonly context: BrowserContext;
  readonly site: Site;
  readonly extensionId: string;
  /** The extension's worker, woken where it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does after half a minute of rest. */
  killWorker(): Promise<void>;
  /** Opens a page of the extension in a tab, e.g. `openOwn('options.html')`. */
  openOwn(path: string): Promise<Page>;
  /**
   * Opens the real popup beside the tab in front (by `chrome.action.openPopup`). Playwright doesn't see popups, so this is
   * Puppeteer's page: `evaluate`, `click`, `screenshot` are alike. It closes when another tab comes to the front.
   */
  openPopup(): Promise<PopupPage>;
  /** Serves a page and opens it in a new tab, or in `tab`. */
  openSite(url: string, page: string | Served, tab?: Page): Promise<Page>;
  newTab(): Promise<Page>;
  /** The tab that a press opens, loaded. */
  openedBy(press: () => Promise<void>): Promise<Page>;
  /** Errors that are thrown in a page from now on, by the page or by us. */
  thrownIn(page: Page): readonly string[];
  /** The address of one of the extension's files. */
  addressOf(path: string): string;
  readonly startsScriptsInOpenPages: false;
  /** Loads the extension anew, under open pages. */
  reloadExtension(): Promise<void>;
  /** Goes to an address that nobody serves. */
  openNothing(url: string): Promise<Page>;
  /** Evaluates in the worker, woken where it sleeps. */
  inExtension<T>(expression: string): Promise<T>;
  /** The file that a press hands over. */
  download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** The text on the clipboard; `page` stands in front. */
  clipboard(page: Page): Promise<string>;
  /** The title that the tab shows; the page is not touched for it. */
  titleOnTab(page: Page): Promise<string>;
  /** Closes all tabs but the first. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a power cut does (SIGKILL); the profile stays. */
  kill(): Promise<void>;
}

export const builtExtension = (): string =>
  resolve(process.env.EIMZA_CHROME ?? join(import.meta.dirname, '../../../.output/chrome-mv3'));

/** Flags without which Chromium calls its maker's hosts at every start. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/** In the worker, which asks for the administrator's policy for seconds before it opens that page. */
const NO_WELCOME = `(() => {
  const { create } = chrome.tabs;
  chrome.tabs.create = (tab) => (tab.url?.endsWith('/welcome.html') ? Promise.resolve() : create(tab));
})()`;

/** Starts Chromium, headless unless asked otherwise, in a fresh profile and with no network but what {@link Site} serves. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const build = options.build === undefined ? builtExtension() : options.build;
  if (build !== null && !existsSync(join(build, 'manifest.json')))
    throw new Error(`No built extension in ${build}: run «npm run build» first.`);
  // Whatever fails from here on, all that was begun is ended again, the last first.
  await using begun = new AsyncDisposableStack();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'eimza-chromium-')));
  if (options.profile === undefined) begun.defer(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      `--lang=${options.lang ?? 'tr'}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // A second door beside Playwright's pipe, for what Playwright doesn't see: the real popup.
      '--remote-debugging-port=0',
      ...(build === null ? [] : [`--disable-extensions-except=${build}`, `--load-extension=${build}`]),
      ...(options.args ?? []),
    ],
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.deviceScaleFactor === undefined ? {} : { deviceScaleFactor: options.deviceScaleFactor }),
    colorScheme: options.colorScheme ?? 'light',
    ...(options.forcedColors === undefined ? {} : { forcedColors: options.forcedColors }),
    ...(options.reducedMotion === undefined ? {} : { reducedMotion: options.reducedMotion }),
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
    ...(options.computerZone === undefined ? {} : { env: { ...process.env, TZ: options.computerZone } }),
  });
  // Generous: what is there is seen at once, what is not may be a busy machine's doing.
  begun.defer(() => within('closing Chromium', context.close()));
  context.setDefaultTimeout(30_000);
  const site = await (options.parts?.serve ?? serve)(context);
  // What the returned browser ends with; until then it is all in `begun`.
  let closing = begun;
  const close = () => closing.disposeAsync();
  const kill = async () => {
    const ended = new Promise<void>((resolvePromise) => context.once('close', () => resolvePromise()));
    const cdp = await context.browser()?.newBrowserCDPSession();
    const processes = cdp && (await within('SystemInfo.getProcessInfo', cdp.send('SystemInfo.getProcessInfo')));
    const main = processes?.processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('the browser does not tell its process');
    process.kill(main.id, 'SIGKILL');
    await within('Chromium’s end', ended);
    await closing.disposeAsync().catch(() => {});
  };
  const tabs = {
    startsScriptsInOpenPages: false as const,
    openSite: (url: string, page: string | Served, tab?: Page) => site.open(url, page, tab),
    newTab: () => context.newPage(),
    async openedBy(press: () => Promise<void>) {
      const [opened] = await Promise.all([context.waitForEvent('page'), press()]);
      await opened.waitForLoadState();
      return opened;
    },
    thrownIn(page: Page) {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.stack ?? error.message));
      return thrown;
    },
    async openNothing(url: string) {
      const page = await context.newPage();
      await page.goto(url).catch(() => {});
      return page;
    },
    async download(page: Page, press: () => Promise<void>) {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    async clipboard(page: Page) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      return page.evaluate<string>('navigator.clipboard.readText()');
    },
    async titleOnTab(page: Page) {
      const cdp = await openCdp(page);
      const { targetInfo } = await cdp.send('Target.getTargetInfo');
      await cdp.detach();
      return targetInfo.title;
    },
    async closeTabs() {
      for (const page of context.pages().slice(1)) await page.close();
    },
  };
  if (build === null) {
    const none = () => Promise.reject(new Error('this browser runs without the extension'));
    closing = begun.move();
    return {
      ...tabs,
      context,
      site,
      extensionId: '',
      inExtension: none,
      addressOf: () => '',
      reloadExtension: none,
      worker: none,
      killWorker: none,
      openOwn: none,
      openPopup: none,
      close,
      kill,
    };
  }

  const isOurs = (one: Worker) => one.url().startsWith('chrome-extension://');
  let mayBeStopped = false;
  const worker = (): Promise<Worker> => within('the extension’s worker', runningWorker());
  const runningWorker = async (): Promise<Worker> => {
    // Playwright keeps a stopped worker's object, which hangs until the worker runs again and then works as before.
    if (mayBeStopped) await wake(context, extensionId);
    mayBeStopped = false;
    const alive = context.serviceWorkers().find(isOurs);
    return alive ?? context.waitForEvent('serviceworker', { predicate: isOurs });
  };
  let extensionId = '';
  const first = await worker();
  extensionId = new URL(first.url()).host;
  if (!options.welcome) await first.evaluate(NO_WELCOME);
  const workersIn = (targets: readonly { type: string; url: string; targetId: string }[]) =>
    targets.filter(({ type, url }) => type === 'service_worker' && url.startsWith(own('')));
  const own = (path: string) => `chrome-extension://${extensionId}/${path}`;

  closing = begun.move();
  return {
    ...tabs,
    context,
    site,
    extensionId,
    worker,
    addressOf: own,
    async reloadExtension() {
      await (await worker()).evaluate('void chrome.runtime.reload()').catch(() => {});
    },
    inExtension: async <T>(expression: string) => (await worker()).evaluate<T>(expression),
    async killWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const cdp = await openCdp(page);
      const workers = async () => workersIn((await cdp.send('Target.getTargets')).targetInfos);
      // A message that still reaches the dying one would wake no other; an event on its way may wake another.
      await until(
        async () => {
          const running = await workers();
          // It may have gone by itself.
          for (const { targetId } of running) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
          return running.length === 0 ? 'gone' : null;
        },
        () => 'the worker does not stop',
        10,
      );
      mayBeStopped = true;
      await cdp.detach();
    },
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(own(path));
      return page;
    },
    async openPopup() {
      const front = context.pages().at(-1) ?? (await context.newPage());
      const cdp = await openCdp(front);
      const open = options.parts?.openRealPopup ?? openRealPopup;
      const { popup, disconnect } = await open(profile, own('popup.html'), await worker(), cdp);
      await cdp.detach();
      closing.defer(() => within('letting go of the popup', disconnect()));
      return popup;
    },
    close,
    kill,
  };
}

/** Any page of the extension that sends a message wakes the worker; this one asks nothing else of it. */
async function wake(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate('void chrome.runtime.sendMessage({ kind: "wake" }).catch(() => {})');
  await page.close();
}
