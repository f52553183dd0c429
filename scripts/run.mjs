// Runs a TypeScript file of this project by Vite, which reads it as the build and the tests do (extensionless imports, glob imports, JSX).
// node scripts/run.mjs test/demo/start.ts [arguments]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, resolve(file), ...rest);
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
try {
  await createServerModuleRunner(server.environments.ssr, { hmr: false }).import(pathToFileURL(resolve(file)).href);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.close();
}
