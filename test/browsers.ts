// The two browsers of the tests and the demo: where they are, whether they are new enough, and whether they start at all.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  readonly title: string;
  readonly env: string;
  readonly paths: readonly string[];
  readonly debian: string;
  /** The oldest version that the tests can drive. */
  readonly oldest: number;
  /** Starts it without a window, in a profile, and ends it. */
  readonly tryOut: (profile: string) => readonly string[];
}

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    title: 'Chromium',
    env: 'CHROMIUM_PATH',
    // Branded Chrome refuses `--load-extension` since 137, so only Chromium will do.
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    debian: 'chromium',
    // The first with a `browser` of its own, which one of the tests takes away.
    oldest: 148,
    tryOut: (profile) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--user-data-dir=${profile}`,
      '--dump-dom',
      'about:blank',
    ],
  },
  firefox: {
    title: 'Firefox',
    env: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    debian: 'firefox-esr',
    // Debian's 140 lacks what the tests drive it by: `browsingContext.downloadEnd`, `network.addDataCollector`.
    oldest: 153,
    tryOut: (profile) => [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--screenshot',
      join(profile, 'blank.png'),
      'about:blank',
    ],
  },
};

/** A wrapper may print lines of its own before the version. */
export function versionIn(output: string): number | null {
  const found = /^(?:Chromium|Google Chrome for Testing|Mozilla Firefox)\s+(\d+)\./m.exec(output);
  return found ? Number(found[1]) : null;
}

/** What can be known of a browser without using it. */
export type Sight = { readonly path: string; readonly version: number | null } | null;

/** @returns null where the browser will do; else the one line that says what to do */
export function complaintOf(name: BrowserName, sight: Sight): string | null {
  const { title, debian, env, oldest } = KNOWN[name];
  const way = `Debian: apt-get update && apt-get install ${debian}; elsewhere install it and set ${env} to its program.`;
  if (!sight) return `${title} ${oldest} or later is needed, and none was found. ${way}`;
  if (sight.version === null) return `${title} does not start: ${sight.path} tells no version. ${way}`;
  if (sight.version < oldest)
    return `${title} ${sight.version} is too old for the tests, which need ${oldest} or later (${sight.path}). ${way}`;
  return null;
}

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program that is named by the environment, or else the first that lies where the system keeps it. */
function find(name: BrowserName): string | null {
  const { env, paths } = KNOWN[name];
  const named = process.env[env];
  return [...(named ? [named] : []), ...paths].find(isRunnable) ?? null;
}

function look(name: BrowserName): Sight {
  const path = find(name);
  if (!path) return null;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return { path, version: status === 0 ? versionIn(stdout) : null };
}

/**
 * The path of a browser's program; {@link readyBrowser} has seen before that it will do.
 *
 * @throws with one line that says what to install
 */
export function browserPath(name: BrowserName): string {
  const path = find(name);
  if (!path) throw new Error(complaintOf(name, null) ?? '');
  return path;
}

/** Installs the newest of Debian's lists, which on a fresh machine may be months old. */
function installFromDebian(name: BrowserName): void {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return;
  console.log(`Installing ${KNOWN[name].debian} from Debian …`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (apt('update')) apt('install', '-y', '--no-install-recommends', KNOWN[name].debian);
}

function startsAtAll(name: BrowserName, path: string): boolean {
  const profile = mkdtempSync(join(tmpdir(), `eimza-${name}-`));
  try {
    const args = KNOWN[name].tryOut(profile);
    return spawnSync(path, args, { stdio: 'ignore', timeout: 60_000, killSignal: 'SIGKILL' }).status === 0;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Sees that a browser is there, new enough and starts. On Debian as root a missing or old one is installed first.
 *
 * @returns what it is, for the log
 * @throws with one line that says what to do
 */
export function readyBrowser(name: BrowserName): string {
  let sight = look(name);
  // What the environment names is the person's own choice: installing another would not change it.
  if (complaintOf(name, sight) && !process.env[KNOWN[name].env]) {
    installFromDebian(name);
    sight = look(name);
  }
  const complaint = complaintOf(name, sight);
  if (complaint || !sight) throw new Error(complaint ?? '');
  const { title, debian } = KNOWN[name];
  if (!startsAtAll(name, sight.path))
    throw new Error(
      `${title} ${sight.version} does not start (${sight.path}). Run it by hand to see why; Debian: apt-get install --reinstall ${debian}.`,
    );
  return `${title} ${sight.version} (${sight.path})`;
}
