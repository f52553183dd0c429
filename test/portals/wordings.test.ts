import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PORTAL_PAGES, read } from './index';
import { MEBBIS_IDS, WORDINGS } from './wordings';

const SHOWN_ATTRIBUTES = ['value', 'alt', 'aria-label', 'placeholder', 'title'];
const even = (text: string) => text.replace(/\s+/gu, ' ');

interface Read {
  readonly host: string;
  readonly text: string;
  readonly ids: ReadonlySet<string>;
}

/** All that a page could show, once its states have come: the routed pages keep theirs in scripts. */
function readPage(file: string, url: string): Read {
  const { document } = new JSDOM(read(file)).window;
  const all = [...document.querySelectorAll('*')];
  const attributes = all.flatMap((element) => SHOWN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''));
  return {
    host: new URL(url).host,
    text: even([document.documentElement.textContent, ...attributes].join('\n')),
    ids: new Set(all.flatMap((element) => [element.id, element.getAttribute('name') ?? ''])),
  };
}

const pages = PORTAL_PAGES.map(({ file, url }) => readPage(file, url));

describe.each(WORDINGS)('of $portal', ({ hosts, wordings }) => {
  const texts = pages.filter(({ host }) => hosts.includes(host)).map(({ text }) => text);
  it.each(wordings)('«%s» stands on some page', (wording) => {
    expect(texts.some((text) => text.includes(even(wording)))).toBe(true);
  });
});

it.each(MEBBIS_IDS)('the MEBBİS id %s stands on some page', (id) => {
  expect(pages.some(({ ids }) => ids.has(id))).toBe(true);
});
