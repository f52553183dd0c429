import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const KNOWN: Record<BrowserName, { env: string; paths: readonly string[]; debian: string; say: string }> = {
  chromium: {
    env: 'CHROMIUM_PATH',
    // Branded Chrome refuses `--load-extension` since 137, so only Chromium will do.
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    debian: 'chromium',
    say: 'Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    debian: 'firefox-esr',
    say: 'Install Firefox 153 or later (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program.',
  },
};

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function find(name: BrowserName): string | null {
  const { env, paths } = KNOWN[name];
  const named = process.env[env];
  return [...(named ? [named] : []), ...paths].find(runnable) ?? null;
}

function installOnDebian(name: BrowserName): void {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return;
  console.log(`Installing ${KNOWN[name].debian} from Debian …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', KNOWN[name].debian);
  if (!install() && apt('update')) install();
}

/**
 * The path of a browser's program. On Debian as root a missing one is installed from Debian's own packages.
 *
 * @throws with one line that says what to install
 */
export function browserPath(name: BrowserName): string {
  const found = find(name);
  if (found) return found;
  installOnDebian(name);
  const installed = find(name);
  if (installed) return installed;
  throw new Error(KNOWN[name].say);
}
