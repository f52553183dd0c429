import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserPath } from '../../browsers';
import { type Bidi, connect } from './bidi';
import { openTab, type Tab } from './tab';

export interface FirefoxOptions {
  /** Folder of a built extension. Default: `EIMZA_FIREFOX` or `.output/firefox-mv3`. */
  readonly build?: string;
  /** A profile that outlives this browser; default: a new one, deleted on close. */
  readonly profile?: string;
}

export interface Firefox {
  readonly bidi: Bidi;
  readonly extensionId: string;
  /** Every address asked for by http(s), and whether a test served it. */
  readonly asked: readonly { url: string; served: boolean }[];
  /** Serves `html` under `url` and opens it in a new tab. */
  open(url: string, html: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab. */
  openOwn(path: string): Promise<Tab>;
  close(): Promise<void>;
}

export const builtForFirefox = (): string =>
  resolve(process.env.EIMZA_FIREFOX ?? join(import.meta.dirname, '../../../.output/firefox-mv3'));

const GECKO_ID = 'eimza-asistani@eimza-asistani';
/** Firefox gives each installation a random address; a fixed one lets tests find the extension's pages. */
const UUID = '0e1a2a00-0000-4000-8000-00000000e17a';

const PREFS: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'xpinstall.signatures.required': false,
  // No call of the browser's own leaves the computer.
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
  'intl.locale.requested': 'tr',
};

/** Starts Firefox headless in a fresh profile with the built extension; only what a test serves can be reached. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const build = options.build ?? builtForFirefox();
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`No built extension in ${build}: run «npm run build» first.`);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'eimza-firefox-')));
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join('\n'));
  const child = spawn(
    browserPath('firefox'),
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access', '--profile', profile],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const bidi = await connect(`${await listeningAt(child)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });

  const pages = new Map<string, string>();
  const asked: { url: string; served: boolean }[] = [];
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  bidi.on(
    'network.beforeRequestSent',
    ({ isBlocked, request }: { isBlocked: boolean; request: { request: string; url: string } }) => {
      if (!isBlocked) return;
      const html = pages.get(request.url.split('#', 1)[0] ?? '');
      if (!request.url.endsWith('/favicon.ico')) asked.push({ url: request.url, served: html !== undefined });
      const answer =
        html === undefined
          ? bidi.send('network.failRequest', { request: request.request })
          : bidi.send('network.provideResponse', {
              request: request.request,
              statusCode: 200,
              reasonPhrase: 'OK',
              headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
              body: { type: 'base64', value: Buffer.from(html).toString('base64') },
            });
      // The tab may be gone before its answer comes.
      answer.catch(() => {});
    },
  );
  const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: build },
  });

  return {
    bidi,
    extensionId: extension,
    asked,
    async open(url, html) {
      pages.set(url.split('#', 1)[0] ?? '', html);
      return openTab(bidi, url);
    },
    openOwn: (path) => openTab(bidi, `moz-extension://${UUID}/${path}`),
    async close() {
      await bidi.send('browser.close', {}).catch(() => {});
      bidi.close();
      await gone(child);
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
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

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((resolvePromise) => child.once('exit', () => resolvePromise()));
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}
