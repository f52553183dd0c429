import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connect } from './bidi';
import { type Firefox, launchFirefox } from './launch';

/** The oldest that the manifest lets in, as Debian's main archive has it. */
const OLDEST = 140;

/** Without Debian's archive there is no such Firefox to be had. */
export const canHaveOldest = existsSync('/usr/bin/apt-get');

function run(program: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    ...(cwd ? { cwd } : {}),
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

const versionOnOffer = (): string | undefined =>
  new RegExp(`^[ *]+(${OLDEST}\\.\\S+) `, 'm').exec(run('apt-cache', ['policy', 'firefox-esr']))?.[1];

/** Unpacks Firefox into a folder, where it is run and never installed. @returns its program */
async function unpackInto(folder: string): Promise<string> {
  let version = versionOnOffer();
  if (!version && process.getuid?.() === 0) {
    run('apt-get', ['-qq', 'update']);
    version = versionOnOffer();
  }
  if (!version) throw new Error(`Debian's lists have no firefox-esr ${OLDEST}: apt-get update, or raise the oldest.`);
  run('apt-get', ['-qq', 'download', `firefox-esr=${version}`], folder);
  const [archive = ''] = (await readdir(folder)).filter((file) => file.endsWith('.deb'));
  run('dpkg', ['-x', archive, 'firefox'], folder);
  return join(folder, 'firefox/usr/lib/firefox-esr/firefox-esr');
}

/** What it does not have yet, and what is not asked of it here: downloads, and what a form sends. */
const LACKS = ['browser.setDownloadBehavior', 'network.addDataCollector'];

async function connectToOldest(url: string): Promise<Bidi> {
  const bidi = await connect(url);
  return {
    ...bidi,
    async send<T>(method: string, params: unknown): Promise<T> {
      if (LACKS.includes(method)) return Object.create(null);
      const isDownloads = method === 'session.subscribe' && JSON.stringify(params).includes('downloadEnd');
      return bidi.send<T>(method, isDownloads ? { events: ['log.entryAdded'] } : params);
    },
  };
}

/** Starts it with the built extension, whose background rests after a second without work. */
export async function launchOldest(): Promise<Firefox> {
  const folder = await mkdtemp(join(tmpdir(), 'eimza-oldest-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const program = await unpackInto(folder);
    const firefox = await launchFirefox({
      program,
      parts: { connect: connectToOldest },
      prefs: { 'extensions.background.idle.timeout': 1_000 },
    });
    return { ...firefox, close: () => firefox.close().finally(remove) };
  } catch (problem) {
    await remove();
    throw problem;
  }
}
