import { describe, expect, it } from 'vitest';
import { BROWSERS, firstLoad, gzipped, shipped, withImports } from './shipped';

const KB = 1000;
/** Bounds after gzip, in bytes: each file compressed by itself, as it lies in the package. */
const MOST = { contentScript: 40 * KB, background: 70 * KB, popup: 95 * KB, all: 450 * KB };

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
