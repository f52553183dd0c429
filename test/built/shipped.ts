import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

export const root = resolve(import.meta.dirname, '../..');
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BuiltFor = (typeof BROWSERS)[number];

export interface Shipped {
  /** From the extension's root, `/`-separated. */
  readonly path: string;
  readonly bytes: Buffer;
}

export const folderOf = (browser: BuiltFor): string => join(root, `.output/${browser}-mv3`);

/** Every file that is shipped to a browser, sorted by path. */
export function shipped(browser: BuiltFor): readonly Shipped[] {
  const folder = folderOf(browser);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const gzipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).byteLength;

/** A script and all that it imports at once; `import()` comes later and doesn't count. */
export function withImports(files: ReadonlyMap<string, Shipped>, entry: string, seen = new Set<string>()): Set<string> {
  const file = files.get(entry);
  if (!file || seen.has(entry)) return seen;
  seen.add(entry);
  const { module } = parseSync(entry, file.bytes.toString('utf8'), { sourceType: 'module' });
  for (const { moduleRequest } of module.staticImports) {
    const { value } = moduleRequest;
    withImports(files, value.startsWith('/') ? value.slice(1) : posix.join(posix.dirname(entry), value), seen);
  }
  return seen;
}

/** All that a page loads before it can show anything: itself, its styles, its scripts and what they import. */
export function firstLoad(files: ReadonlyMap<string, Shipped>, page: string): Set<string> {
  const html = files.get(page)?.bytes.toString('utf8') ?? '';
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const loaded = new Set([page]);
  for (const path of named) {
    if (path.endsWith('.js')) for (const one of withImports(files, path)) loaded.add(one);
    else loaded.add(path);
  }
  return loaded;
}
