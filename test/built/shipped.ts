import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

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
