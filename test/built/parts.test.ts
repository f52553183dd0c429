import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, firstLoad, root, shipped, withImports } from './shipped';

/** Texts of the packages' own, which stay in what is built of them. */
const SIGN_OF = {
  'webextension-polyfill': 'This script should only be loaded in a browser extension.',
  preact: '__html',
  zod: 'unrecognized_keys',
  'date-fns': 'constructDateFrom',
} as const;
type Part = keyof typeof SIGN_OF;

/** Where each part of the user's own list is used; docs/architecture.md. */
const IN_PAGES: readonly Part[] = ['webextension-polyfill', 'preact', 'zod', 'date-fns'];
const IN_CONTENT_SCRIPTS: readonly Part[] = ['webextension-polyfill', 'preact'];
const IN_THE_BACKGROUND: readonly Part[] = ['webextension-polyfill', 'zod', 'date-fns'];

it('the parts that were asked for stand in package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const part of ['preact', 'zod', 'date-fns', 'webextension-polyfill'])
    expect(Object.keys(dependencies)).toContain(part);
  for (const part of ['wxt', 'vitest', 'typescript']) expect(Object.keys(devDependencies)).toContain(part);
});

describe.each(BROWSERS)('the parts that were asked for, in what is shipped for %s', (browser) => {
  const files = new Map(shipped(browser).map((file) => [file.path, file]));
  const missing = (paths: Iterable<string>, parts: readonly Part[]) => {
    const list = [...paths];
    return parts.filter((part) => !list.some((path) => files.get(path)?.bytes.includes(SIGN_OF[part])));
  };

  it.each(['kamusm', 'mebbis'])('the content script %s', (name) => {
    expect(missing([`content-scripts/${name}.js`], IN_CONTENT_SCRIPTS)).toEqual([]);
  });

  it('the background', () => {
    expect(missing(withImports(files, 'background.js'), IN_THE_BACKGROUND)).toEqual([]);
  });

  it.each(['popup', 'options', 'welcome', 'letter'])('the page %s', (name) => {
    expect(missing(firstLoad(files, `${name}.html`), IN_PAGES)).toEqual([]);
  });
});
