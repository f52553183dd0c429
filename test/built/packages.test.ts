import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { build } from 'wxt';
import { root } from './shipped';

interface Package {
  name: string;
  version: string;
  license: string;
}

function packageOf(module: string): Package {
  const [, path = ''] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  const file = join(path, 'package.json');
  if (!existsSync(file)) throw new Error(`no package for ${module}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

it('ships exactly the packages of the golden list, each with its version and licence', async () => {
  // Vitest's own NODE_ENV would make Vite build for development.
  vi.stubEnv('NODE_ENV', 'production');
  const outDir = await mkdtemp(join(tmpdir(), 'eimza-packages-'));
  const found = new Map<string, string>();
  const collector = {
    name: 'packages',
    generateBundle(
      _: unknown,
      bundle: Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>,
    ) {
      for (const chunk of Object.values(bundle))
        for (const [module, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          if (renderedLength === 0 || !module.includes('/node_modules/')) continue;
          const { name, version, license } = packageOf(module.replace(/^\0/, ''));
          found.set(name, `${name} ${version} ${license}`);
        }
    },
  };
  await build({ root, outDir, logger: silent, vite: () => ({ plugins: [collector] }) });
  await rm(outDir, { recursive: true, force: true });
  expect(found.size).toBeGreaterThan(3);
  await expect(`${[...found.values()].sort().join('\n')}\n`).toMatchFileSnapshot(
    join(root, 'test/built/golden/packages.txt'),
  );
});

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};
