import { describe, expect, it } from 'vitest';
import { BROWSERS, firstLoad, shipped, withImports } from './shipped';

/** A sentence of the package's own, which stays in what is built of it. */
const POLYFILL = 'This script should only be loaded in a browser extension.';

describe.each(BROWSERS)('the parts that were asked for, in what is shipped for %s', (browser) => {
  const files = new Map(shipped(browser).map((file) => [file.path, file]));
  const holds = (paths: Iterable<string>, sentence: string) =>
    [...paths].some((path) => files.get(path)?.bytes.includes(sentence));

  it.each(['kamusm', 'mebbis'])('webextension-polyfill: the content script %s', (name) => {
    expect(holds([`content-scripts/${name}.js`], POLYFILL)).toBe(true);
  });

  it('webextension-polyfill: the background', () => {
    expect(holds(withImports(files, 'background.js'), POLYFILL)).toBe(true);
  });

  it.each(['popup', 'options', 'welcome', 'letter'])('webextension-polyfill: the page %s', (name) => {
    expect(holds(firstLoad(files, `${name}.html`), POLYFILL)).toBe(true);
  });
});
