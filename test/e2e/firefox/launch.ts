import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { browserPath } from '../../browsers';
import type { TestBrowser } from '../both/browser';
import type { Served } from '../harness/serve';
import { within } from '../harness/within';
import { connect } from './bidi';
import { type Chrome, chromeOf, GECKO_ID, isInstalled, stopBackground } from './chrome';
import { patiently } from './found';
import { type SiteInFirefox, serveInFirefox } from './serve';
import { openTab, type Tab, tabOf } from './tab';
import { installForGood } from './xpi';

export interface FirefoxOptions {
  /** Folder of a built extension; null starts Firefox without one. Default: `EIMZA_FIREFOX` or `.output/firefox-mv3`. */
  readonly build?: string | null;
  /** A profile that outlives this browser; default: a new one, deleted on close. */
  readonly profile?: string;
  /** Installs the extension for good, so that it is there again at the profile's next start; default: for this run. */
  readonly forGood?: boolean;
  /** Leaves the welcome page open that comes with the installation; else it is closed, for it takes the front from a test. */
  readonly welcome?: true;
  /** An administrator's `policies.json`, in place of this machine's own. */
  readonly policies?: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Another Firefox than this machine's own. */
  readonly program?: string;
  /** In place of these parts, others that a test lets fail. */
  readonly parts?: { readonly connect?: typeof connect };
}

export interface Firefox extends TestBrowser {
  readonly chrome: Chrome;
  readonly site: SiteInFirefox;
  /** Puts the background to rest, as half a minute without work does. */
  stopBackground(): Promise<void>;
  openOwn(path: string): Promise<Tab>;
  openSite(url: string, page: string | Served, tab?: Tab): Promise<Tab>;
  openNothing(url: string): Promise<Tab>;
  newTab(): Promise<Tab>;
  openedBy(press: () => Promise<void>): Promise<Tab>;
}

interface LogEntry {
  readonly type: string;
  readonly level: string;
  readonly text: string;
  readonly source: { readonly context?: string };
}

export const builtForFirefox = (): string =>
  resolve(process.env.EIMZA_FIREFOX ?? join(import.meta.dirname, '../../../.output/firefox-mv3'));

/** Firefox gives each installation a random address; a fixed one lets tests find the extension's pages. */
const UUID = '0e1a2a00-0000-4000-8000-00000000e17a';
const own = (path: string) => `moz-extension://${UUID}/${path}`;
/** A file of the extension that runs nothing of ours, and may use its API all the same. */
const BARE_PAGE = 'icon/16.png';

const PREFS: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'xpinstall.signatures.required': false,
  // What lies in the profile's own folder runs without being asked about.
  'extensions.autoDisableScopes': 0,
  // Nothing leaves the computer, least of all the browser's own calls.
  'network.dns.forceResolve': '127.0.0.1',
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // A panel that stands open keeps the popup from opening.
  'browser.download.alwaysOpenPanel': false,
  'intl.locale.requested': 'tr',
  // Starting processes ahead of need costs the next test a quarter of its time on two cores.
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
};

/** Firefox takes policies from elsewhere only where it knows itself under test: by this name, and cut off from the net. */
const UNDER_TEST = { 'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true };

/** Longer than it takes to write a profile to the end. */
const CLOSES_WITHIN = 10_000;

/** Starts Firefox headless, in a fresh profile unless given one, with the built extension; only what a test serves can be reached. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const build = options.build === undefined ? builtForFirefox() : options.build;
  if (build !== null && !existsSync(join(build, 'manifest.json')))
    throw new Error(`No built extension in ${build}: run «npm run build» first.`);
  // Whatever fails from here on, all that was begun is ended again, the last first.
  await using begun = new AsyncDisposableStack();
  const folder = async (name: string): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), `eimza-${name}-`));
    begun.defer(() => rm(path, { recursive: true, force: true, maxRetries: 5 }));
    return path;
  };
  const profile = options.profile ?? (await folder('firefox'));
  const downloads = await folder('downloads');
  const governed = options.policies ? { ...UNDER_TEST, 'browser.policies.alternatePath': options.policies } : {};
  const prefs = Object.entries({ ...PREFS, ...governed, ...options.prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join('\n'));
  if (build !== null && options.forGood) await installForGood(build, profile);
  const child = spawn(
    options.program ?? browserPath('firefox'),
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access', '--profile', profile],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        ...(options.policies ? { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' } : {}),
      },
    },
  );
  begun.defer(() => kill(child));
  const bidi = await (options.parts?.connect ?? connect)(`${await listeningAt(child)}/session`);
  begun.defer(() => bidi.close());
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['browsingContext.downloadEnd', 'log.entryAdded'] });
  const downloadBehavior = { type: 'allowed', destinationFolder: downloads };
  await bidi.send('browser.setDownloadBehavior', { downloadBehavior });
  const site = await serveInFirefox(bidi);
  const chrome = chromeOf(bidi);
  if (build !== null && !options.forGood)
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build } });
  if (build !== null && options.forGood)
    await patiently('the extension did not start', async () => ((await isInstalled(chrome)) ? true : null));

  const tabs = async () =>
    (await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {})).contexts;
  if (build !== null && !options.forGood && !options.policies && !options.welcome) {
    const welcome = await patiently(
      'the welcome page did not come',
      async () => (await tabs()).find(({ url }) => url === own('welcome.html')) ?? null,
    );
    await bidi.send('browsingContext.close', { context: welcome.context });
  }

  let helper: Tab | undefined;
  const inExtension = async <T>(expression: string): Promise<T> => {
    helper ??= await openTab(bidi, own(BARE_PAGE), true);
    return helper.evaluate<T>(expression);
  };
  const closing = begun.move();
  return {
    chrome,
    site,
    openOwn: (path) => openTab(bidi, own(path)),
    async openSite(url, page, tab) {
      site.put(url, page);
      if (!tab) return openTab(bidi, url);
      await tab.goto(url);
      return tab;
    },
    async openNothing(url) {
      site.fail(url);
      const tab = await openTab(bidi, 'about:blank');
      await bidi.send('browsingContext.navigate', { context: tab.context, url, wait: 'none' }).catch(() => {});
      return tab;
    },
    newTab: () => openTab(bidi, 'about:blank'),
    async openedBy(press) {
      const before = new Set((await tabs()).map(({ context }) => context));
      await press();
      const opened = await patiently(
        'no tab was opened',
        async () => (await tabs()).find(({ context, url }) => !before.has(context) && url !== 'about:blank') ?? null,
      );
      const tab = tabOf(bidi, opened.context);
      await tab.waitForURL(opened.url);
      return tab;
    },
    thrownIn(page) {
      const thrown: string[] = [];
      const { context } = page as Tab;
      bidi.on('log.entryAdded', (entry: LogEntry) => {
        if (entry.type === 'javascript' && entry.level === 'error' && entry.source.context === context)
          thrown.push(entry.text);
      });
      return thrown;
    },
    addressOf: own,
    startsScriptsInOpenPages: true,
    async reloadExtension() {
      await chrome.evaluate(`AddonManager.getAddonByID('${GECKO_ID}').then((addon) => addon.reload())`);
      // It went with the rest of the extension's pages.
      helper = undefined;
    },
    inExtension,
    async openPopup() {
      // No tab of its own is to come in front of the one that the popup is about.
      await inExtension('browser.action.openPopup()');
      const popup = `browser.extension.getViews({ type: 'popup' })[0]`;
      await patiently('the popup did not open', async () =>
        (await inExtension<boolean>(`${popup}?.document.querySelector('h1') != null`)) ? true : null,
      );
      return {
        // Its own `eval` is closed by the extension's policy.
        evaluate: (expression) => inExtension(`(() => { with (${popup}) return (${expression}); })()`),
        close: () => inExtension(`${popup}?.close()`),
      };
    },
    async download(_, press) {
      // A folder of its own: what an earlier test left behind would number this file, or be taken for it.
      const destinationFolder = await mkdtemp(join(downloads, 'one-'));
      await bidi.send('browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder } });
      const ended = new Promise<string>((done, failed) =>
        bidi.on('browsingContext.downloadEnd', ({ filepath }: { filepath?: string }) => {
          if (!filepath) failed(new Error('the download was given up'));
          else if (dirname(filepath) === destinationFolder) done(filepath);
        }),
      );
      await press();
      const path = await ended;
      return { name: basename(path), text: await readFile(path, 'utf8') };
    },
    clipboard: () => chrome.evaluate<string>('navigator.clipboard.readText()'),
    titleOnTab: () => chrome.evaluate<string>('gBrowser.selectedBrowser.contentTitle'),
    async closeTabs() {
      // A popup is no tab, and would keep the next one from opening.
      const popups = `browser.extension.getViews({ type: 'popup' })`;
      if (helper)
        await patiently('the popup does not close', async () =>
          (await inExtension<number>(`(${popups}.map((popup) => popup.close()), ${popups}.length)`)) === 0
            ? true
            : null,
        );
      for (const { context } of (await tabs()).slice(1))
        if (context !== helper?.context) await bidi.send('browsingContext.close', { context });
    },
    stopBackground: () => stopBackground(chrome),
    async close() {
      // Asked to, it writes the profile to the end.
      await bidi.send('browser.close', {}).catch(() => {});
      await hasEnded(child, CLOSES_WITHIN);
      await closing.disposeAsync();
    },
  };
}

function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolvePromise, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${said.slice(-500)}`)), 45_000);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-500)}`)));
    child.stderr?.on('data', (piece) => {
      said += String(piece);
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolvePromise(url);
    });
  });
}

/** Waits until it has ended, at most so long. One that died by a signal has no exit code. @returns whether it has */
async function hasEnded(child: ChildProcess, patience: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  const ended = new Promise<void>((resolvePromise) => child.once('exit', () => resolvePromise()));
  return within('Firefox’s end', ended, patience).then(
    () => true,
    () => false,
  );
}

async function kill(child: ChildProcess): Promise<void> {
  if (await hasEnded(child, 0)) return;
  child.kill('SIGKILL');
  await hasEnded(child, CLOSES_WITHIN);
}
