import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { BROWSERS, gzipped, type Shipped, shipped } from './shipped';

const KB = 1000;
/** Bounds after gzip, in bytes: each file compressed by itself, as it lies in the package. */
const MOST = { contentScript: 40 * KB, background: 70 * KB, popup: 95 * KB, all: 450 * KB };

/** A script and all that it imports at once; `import()` comes later and doesn't count. */
function withImports(files: ReadonlyMap<string, Shipped>, entry: string, seen = new Set<string>()): Set<string> {
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
function firstLoad(files: ReadonlyMap<string, Shipped>, page: string): Set<string> {
  const html = files.get(page)?.bytes.toString('utf8') ?? '';
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const loaded = new Set([page]);
  for (const path of named) {
    if (path.endsWith('.js')) for (const one of withImports(files, path)) loaded.add(one);
    else loaded.add(path);
  }
  return loaded;
}

describe.each(BROWSERS)('sizes after gzip for %s', (browser) => {
  const list = shipped(browser);
  const files = new Map(list.map((file) => [file.path, file]));
  const sum = (paths: Iterable<string>) => {
    let total = 0;
    for (const path of paths) {
      const file = files.get(path);
      if (!file) throw new Error(`${path} is not shipped`);
      total += gzipped(file.bytes);
    }
    return total;
  };
  const told = (what: string, size: number, most: number) => {
    console.log(`${browser} ${what}: ${(size / KB).toFixed(1)} kB of ${most / KB}`);
    expect(size).toBeGreaterThan(100);
    expect(size).toBeLessThanOrEqual(most);
  };

  it.each(['kamusm', 'mebbis'])('%s content script', (name) => {
    told(`${name}.js`, sum([`content-scripts/${name}.js`]), MOST.contentScript);
  });

  it('background, all that the worker loads when it wakes', () => {
    told('background', sum(withImports(files, 'background.js')), MOST.background);
  });

  it('popup, until it can be seen', () => {
    const loaded = firstLoad(files, 'popup.html');
    expect([...loaded].some((path) => path.endsWith('.js'))).toBe(true);
    told('popup', sum(loaded), MOST.popup);
  });

  it('everything', () => {
    told('all', sum(files.keys()), MOST.all);
  });
});
