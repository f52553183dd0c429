import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../lib/vocabulary/page-kinds';
import { mebbisMainMenu } from './generate';
import { PORTAL_PAGES, portalPage, read } from './index';

/** The T.C. number's check digits, as the population register's rule has them. */
function isValidTcNumber(digits: string): boolean {
  const at = (index: number) => Number(digits[index]);
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const eve = at(1) + at(3) + at(5) + at(7);
  const tenth = (((odd * 7 - eve) % 10) + 10) % 10;
  return at(0) !== 0 && tenth === at(9) && (odd + eve + at(9)) % 10 === at(10);
}

const HERE = new URL('.', import.meta.url);
const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll('\\', '/'));

describe('the list', () => {
  it('names every page file, each once', () => {
    const listed = PORTAL_PAGES.map(({ file }) => file);
    expect(new Set(listed).size).toBe(listed.length);
    // Those have a list of their own: test/unit/pages/held-out.test.ts.
    const ownPages = files.filter((file) => !file.startsWith('held-out/'));
    expect(listed.filter((file) => !file.startsWith('generated/')).sort()).toEqual(ownPages.sort());
  });

  it('has at least three examples of every page kind', () => {
    const counts = PAGE_KINDS.map((kind) => [kind, PORTAL_PAGES.filter((page) => page.expected?.page === kind).length]);
    expect(counts.filter(([, count]) => Number(count) < 3)).toEqual([]);
  });

  it('has at least thirty look-alikes that must stay silent', () => {
    expect(PORTAL_PAGES.filter(({ file }) => file.startsWith('silent/')).length).toBeGreaterThanOrEqual(30);
  });

  it('names frames that are in the list and shown by the page', () => {
    for (const { file, url, frames = [] } of PORTAL_PAGES) {
      const { document } = new JSDOM(read(file), { url }).window;
      const shown = [...document.querySelectorAll('iframe')].map(({ src }) => src);
      for (const frame of frames) expect(shown).toContain(portalPage(frame).url);
    }
  });

  it('presses and chooses only what is on the page', () => {
    for (const { file, later = [] } of PORTAL_PAGES) {
      const { document } = new JSDOM(read(file), { runScripts: 'outside-only' }).window;
      // What a script brings later can only be looked up in a browser.
      if (later.some(({ by }) => 'after' in by)) continue;
      for (const { by } of later) {
        if ('press' in by) expect(document.querySelector(by.press), `${file} ${by.press}`).not.toBeNull();
        if ('choose' in by) expect(document.querySelector(by.choose)?.textContent, file).toContain(by.option);
      }
    }
  });
});

describe.each(PORTAL_PAGES.map(({ file }) => file))('%s', (file) => {
  const html = read(file);

  it('has no valid T.C. number, no telephone but the call centre, no e-mail', () => {
    expect((html.match(/(?<!\d)\d{11}(?!\d)/g) ?? []).filter(isValidTcNumber)).toEqual([]);
    expect(html.match(/(?<!\d)0?5\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/g)).toBeNull();
    expect(html.match(/[\w.-]+@[\w-]+\.\w+/g)).toBeNull();
  });

  it('loads nothing from elsewhere', () => {
    const { document } = new JSDOM(html).window;
    const sources = [...document.querySelectorAll('[src], link[href], object[data]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data') ?? '',
    );
    // The second factor's frame belongs to that page's anatomy; a test server answers it with an empty page.
    const known = ['about:blank', 'https://mebasistan.meb.gov.tr/confirm'];
    expect(
      sources.filter((source) => /^(\w+:|\/\/)/.test(source) && !source.startsWith('data:') && !known.includes(source)),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });
});

it('the generated main menu has the size that is asked for', () => {
  const { document } = new JSDOM(mebbisMainMenu({ nodes: 1_400, hiddenInputs: 1_200 })).window;
  const walker = document.createTreeWalker(document.body, 1 | 4);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  const hidden = document.querySelectorAll('input[type="hidden"]').length;
  expect(hidden).toBe(1_200);
  // Each hidden input but the last is followed by a line break.
  expect(Math.abs(nodes - (2 * hidden - 1) - 1_400)).toBeLessThanOrEqual(14);
});
