import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');

/** Builds the extension for Chromium into `.output/chrome-mv3`; ends the program where that fails. */
export function build(): void {
  // Whatever runs us may have set NODE_ENV, and Vite would then build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
