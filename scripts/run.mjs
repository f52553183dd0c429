// Runs a TypeScript file of this project by Vite, which reads it as the build and the tests do (extensionless imports, glob imports, JSX).
// node scripts/run.mjs test/demo/start.ts [arguments]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, resolve(file), ...rest);
// tsconfig.json extends a file that WXT writes; a fresh clone has none yet.
const root = resolve(import.meta.dirname, '..');
if (!existsSync(resolve(root, '.wxt/tsconfig.json')))
  spawnSync(process.execPath, [resolve(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: 'inherit',
  });

const server = await createServer({
  configFile: false,
  root,
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
try {
  await createServerModuleRunner(server.environments.ssr, { hmr: false }).import(pathToFileURL(resolve(file)).href);
} catch (error) {
  console.error(error);
  // What the failed file left open (a browser, a server) must not keep us.
  process.exit(1);
} finally {
  await server.close();
}
