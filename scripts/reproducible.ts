// `npm run reproducible`: two builds, and a build from the sources zip, must give the same bytes.
// With --install the sources get their packages anew by `npm ci`, as a store's reviewer does it; else they borrow the ones here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import jszip from 'jszip';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'eimza-reproducible-'));
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

function run(where: string, program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: where,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} in ${where}:\n${stdout}\n${stderr}`);
}
const wxt = (where: string, ...args: string[]) =>
  run(where, process.execPath, join(where, 'node_modules/wxt/bin/wxt.mjs'), ...args);

/** Digest of every built file, one line each. */
function digests(output: string): string {
  return BUILDS.flatMap((build) =>
    readdirSync(join(output, build), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => `${relative(output, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`),
  )
    .sort()
    .join('\n');
}

async function unzip(archive: string, into: string): Promise<void> {
  const zip = await jszip.loadAsync(readFileSync(archive));
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    const path = join(into, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
}

function compare(name: string, first: string, second: string): void {
  const others = new Set(second.split('\n'));
  const differing = first.split('\n').filter((line) => !others.has(line));
  if (differing.length > 0 || first.length !== second.length) {
    console.error(`${name} differs:\n${differing.join('\n')}`);
    process.exitCode = 1;
  } else console.log(`${name}: the same ${others.size} files`);
}

try {
  const build = (where: string) => {
    wxt(where, 'build');
    wxt(where, 'build', '-b', 'firefox');
    return digests(join(where, '.output'));
  };
  const first = build(root);
  compare('A second build', first, build(root));

  wxt(root, 'zip', '-b', 'firefox');
  const archive = readdirSync(join(root, '.output')).find((name) => name.endsWith('-sources.zip'));
  if (!archive) throw new Error('wxt zip left no sources zip');
  const sources = join(work, 'sources');
  await unzip(join(root, '.output', archive), sources);
  if (process.argv.includes('--install')) run(sources, 'npm', 'ci');
  else if (process.platform === 'win32')
    cpSync(join(root, 'node_modules'), join(sources, 'node_modules'), { recursive: true });
  else symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'));
  compare('A build from the sources zip', first, build(sources));
} finally {
  rmSync(work, { recursive: true, force: true });
}
