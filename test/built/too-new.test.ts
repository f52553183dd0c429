import { describe, expect, it } from 'vitest';
import { BROWSERS, shipped } from './shipped';
import { OLDEST, ownNames, tooNewInScript, tooNewInStyle } from './too-new';

/** What is named all the same, and why nothing breaks where it is not there. */
const GUARDED: Readonly<Record<string, string>> = {
  Duration: 'a type of ASN.1 in asn1js’ own list',
  lastAccessed: 'the popup in a tab takes any official tab where none tells when it was looked at',
  radius: 'of a place in a calendar file',
  stackTraceLimit: 'zod sets it where errors have it, and gets by where it can not be set',
  when: 'a key of zod’s own checks',
  moveBefore: 'Preact asks for it before it moves anything; else it moves as ever',
};

describe.each(BROWSERS)('what is shipped for %s runs in the oldest browsers that the manifest lets in', (browser) => {
  const files = shipped(browser).map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));

  it('which are these', () => {
    const manifest = JSON.parse(files.find(({ path }) => path === 'manifest.json')?.text ?? '{}');
    const least = manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version;
    expect(Number.parseInt(least, 10)).toBe(OLDEST[browser]);
  });

  it('no script names what came later', () => {
    const scripts = files.filter(({ path }) => path.endsWith('.js'));
    const own = new Set(scripts.flatMap(({ path, text }) => [...ownNames(path, text)]));
    const found = new Map(scripts.flatMap(({ path, text }) => [...tooNewInScript(path, text, own)]));
    for (const name of Object.keys(GUARDED)) found.delete(name);
    expect(Object.fromEntries(found)).toEqual({});
  });

  it('no style does, those in content scripts neither', () => {
    const css = files.filter(({ path }) => path.endsWith('.css')).map(({ text }) => text);
    expect(css.length).toBeGreaterThan(2);
    expect(Object.fromEntries(css.flatMap((text) => [...tooNewInStyle(text)]))).toEqual({});
    // A content script has its style as a text.
    const inScripts = files.filter(
      ({ path, text }) => path.startsWith('content-scripts/') && text.includes('color-scheme'),
    );
    expect(inScripts.length).toBe(2);
    expect(inScripts.filter(({ text }) => text.includes('light-dark('))).toEqual([]);
  });
});

describe('the search itself', () => {
  it.each([
    'Object.groupBy([], String)',
    'URL.canParse("x")',
    'const { resolve } = Promise.withResolvers()',
    'document.body.moveBefore(document.head, null)',
    'chrome.tabs.query({}).then(([tab]) => tab.lastAccessed)',
    'new Set().isSubsetOf(new Set())',
    'new AsyncDisposableStack()',
  ])('finds %s in a script', (code) => {
    expect([...tooNewInScript('x.js', code).keys()]).not.toEqual([]);
  });

  it.each([
    'a { color: light-dark(red, blue) }',
    'a { --own: light-dark(red, blue) }',
    'a { field-sizing: content }',
    'a { text-wrap: pretty }',
    '@starting-style { a { opacity: 0 } }',
    'dialog:open { color: red }',
    'details::details-content { color: red }',
  ])('finds %s in a style', (css) => {
    expect([...tooNewInStyle(css).keys()]).not.toEqual([]);
  });

  it('lets be what the oldest have', () => {
    const script =
      'structuredClone([1, 2].toSorted().at(-1)); document.body.checkVisibility(); const a = { first: 1 }; a.first';
    expect(Object.fromEntries(tooNewInScript('x.js', script))).toEqual({});
    const style = 'a:has(> b):focus-visible { inset: 0; color: color-mix(in srgb, red, blue); text-wrap: balance }';
    expect(Object.fromEntries(tooNewInStyle(style))).toEqual({});
  });
});
