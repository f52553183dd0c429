import { expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/pages/facts';
import type { SigningMethod } from '../../../lib/vocabulary/application';
import { PORTAL_PAGES, read } from '../../portals';
import { documentOf, readBoth } from './read';

/** Longer still: `EIMZA_FUZZ=100000 EIMZA_SEED=7 npm run test:long -- unit-long`. */
export const PAGES_OF_A_LONG_RUN = Number(process.env.EIMZA_FUZZ ?? 10_000);
const SEED = Number(process.env.EIMZA_SEED ?? 20261123);

/** A small generator of our own (mulberry32), so that a seed gives the same pages everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (html: string, roll: () => number, other: string) => string;

const pick = <T>(list: readonly T[], roll: () => number): T | undefined => list[Math.floor(roll() * list.length)];
const texts = (html: string, change: (text: string) => string): string =>
  html.replace(/>([^<>]+)</g, (_, text: string) => `>${change(text)}<`);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (html, roll) => html.slice(0, Math.floor(html.length * roll())),
  upper: (html) => texts(html, (text) => text.toLocaleUpperCase('tr')),
  'ASCII upper': (html) => texts(html, (text) => text.toUpperCase()),
  lower: (html) => texts(html, (text) => text.toLocaleLowerCase('tr')),
  decomposed: (html) => texts(html, (text) => text.normalize('NFD')),
  'other hyphens': (html, roll) =>
    texts(html, (text) => text.replace(/-/g, pick(['', ' ', '–', '\u2011', '\u00ad-'], roll) ?? '')),
  'soft hyphens': (html, roll) => texts(html, (text) => text.replace(/(\p{L}{3})/gu, roll() < 0.5 ? '$1\u00ad' : '$1')),
  'other spaces': (html) => texts(html, (text) => text.replaceAll(' ', '\u00a0')),
  reordered: (html, roll) => {
    const parts = html.split(/(?=<(?:tr|div|p|li|label|input|button)\b)/);
    const a = Math.floor(roll() * parts.length);
    const b = Math.floor(roll() * parts.length);
    [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
    return parts.join('');
  },
  'a part less': (html, roll) => {
    const parts = html.split(/(?=<)/);
    parts.splice(Math.floor(roll() * parts.length), 1 + Math.floor(roll() * 6));
    return parts.join('');
  },
  'a part twice': (html, roll) => {
    const parts = html.split(/(?=<(?:tr|div|p|li|label)\b)/);
    const at = Math.floor(roll() * parts.length);
    parts.splice(at, 0, parts[at] ?? '');
    return parts.join('');
  },
  merged: (html, roll, other) => {
    const at = html.lastIndexOf('</body');
    return roll() < 0.5 || at < 0 ? html + other : html.slice(0, at) + other + html.slice(at);
  },
  'words swapped': (html, roll) => {
    const words = ['onay', 'imza', 'kod', 'değil', 'nedir', 'yok', 'Yenileme', 'seçiniz', 'e-onay', 'iptal'];
    return texts(html, (text) => (roll() < 0.1 ? text.replace(/\p{L}{4,}/u, pick(words, roll) ?? '') : text));
  },
  'broken markup': (html, roll) => {
    const at = Math.floor(roll() * html.length);
    return (
      html.slice(0, at) +
      (pick(['<', '>', '"', "'", '</form>', '<select>', '<textarea>', '<!--', '\0', '&#x202e;'], roll) ?? '') +
      html.slice(at)
    );
  },
};

/** All that a person could read on the page or on its controls, as plainly as can be: no reading of ours. */
function everything(doc: Document): string {
  const attributes = [...doc.querySelectorAll('[value],[alt],[aria-label],[title],[label],[placeholder]')].flatMap(
    (el) => ['value', 'alt', 'aria-label', 'title', 'label', 'placeholder'].map((name) => el.getAttribute(name) ?? ''),
  );
  return `${doc.documentElement?.textContent ?? ''} ${attributes.join(' ')}`
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const NAMES: Readonly<Record<SigningMethod, RegExp>> = {
  'e-onay': /e(?:lektronik)?onay/,
  'e-signature': /e(?:lektronik)?imza|imzala/,
  'wet-signature': /islakimza/,
};
const TYPES = {
  renewal: /yenile|sure/,
  'lost-or-stolen': /kay|calin/,
  'identity-change': /degis|kimlik/,
  first: /ilk/,
  other: /diger/,
};

/** What can hide a way to sign: more to unfold or to come, an answer beside the known ones. */
const HINTS =
  /(?:diger|dahafazla|baska|tum)\w{0,40}(?:secenek|yontem|yol)|(?:elektronik|online|cevrimici|dijital)\w{0,100}(?:onay|basvur|gonder)|yukleniyor|sorgulaniyor|getiriliyor|kontrolediliyor|bekle/;
const HIDING =
  '[aria-busy=true],[aria-expanded],img[usemap],[aria-haspopup],.dropdown-toggle,[data-toggle=dropdown],[data-bs-toggle=dropdown],[role=combobox],[type=radio],option,[role=radio],[role=option],[role=tab],[aria-pressed],[aria-checked]';

/** A claim without its words on the page is an invention. */
function inventions(facts: PageFacts, doc: Document): string[] {
  const said = everything(doc);
  const found: string[] = [];
  const mayHide = HINTS.test(said) || doc.querySelector(HIDING) !== null;
  for (const way of ['e-onay', 'e-signature', 'wet-signature'] as const) {
    if (NAMES[way].test(said)) continue;
    if (facts.signing.offered[way] === 'yes' || facts.signing.choosing.includes(way)) found.push(way);
    // A closed list, an answer that can't be read, a part still on its way may hold any way; nothing else may.
    if (facts.signing.offered[way] === 'maybe' && !mayHide) found.push(`maybe ${way}`);
  }
  const chosen = doc.querySelector(
    ':checked,[aria-checked=true],[aria-selected=true],[aria-pressed=true],[role=combobox],[aria-haspopup]',
  );
  if (facts.signing.choosing.length > 0 && !chosen) found.push('choosing');
  if (facts.request.state === 'chosen' && !TYPES[facts.request.type].test(said)) found.push(facts.request.type);
  if (facts.page === 'final-approval') {
    const others = Object.values(facts.signing.offered).filter((offer) => offer !== 'no');
    if (others.length === 0) found.push('final approval without any way to sign');
  }
  if (facts.validUntil && !said.includes(facts.validUntil.slice(0, 4))) found.push('last day');
  return found;
}

/** So many mutated pages; each share of a longer run has dice of its own. */
export function fuzz(pages: number, share = 0): void {
  it(`${pages} mutated pages are read without a throw, and nothing is claimed whose words are not there`, () => {
    const roll = dice(SEED + share);
    const kinds = Object.entries(MUTATIONS);
    const sources = PORTAL_PAGES.filter(({ file }) => !file.startsWith('generated/')).map((page) => ({
      ...page,
      // Styles cost the parser time and say nothing to the reader.
      html: read(page.file).replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, ''),
    }));
    const seen: Record<string, number> = {};
    for (let i = 0; i < pages; i++) {
      const page = pick(sources, roll);
      const other = pick(sources, roll);
      if (!page || !other) throw new Error('no pages');
      const done: string[] = [];
      let html = page.html;
      for (let times = 1 + Math.floor(roll() * 3); times > 0; times--) {
        const [name, mutate] = pick(kinds, roll) ?? ['', (same: string) => same];
        html = mutate(html, roll, other.html);
        done.push(name);
      }
      const doc = documentOf(html);
      for (const facts of readBoth(doc, page.url)) {
        seen[facts.page] = (seen[facts.page] ?? 0) + 1;
        expect(inventions(facts, doc), `${page.file}, ${done.join(', ')}, page ${i}`).toEqual([]);
      }
    }
    // The mutations must leave pages recognisable, or nothing was tried.
    expect(Object.keys(seen).length).toBeGreaterThan(15);
    expect(seen['final-approval'] ?? 0).toBeGreaterThan(pages / 50);
  }, 600_000);
}
