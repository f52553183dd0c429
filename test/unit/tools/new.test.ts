import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertAtEnd } from '../../../scripts/new/insert';
import { newOffice } from '../../../scripts/new/office';
import { newPage } from '../../../scripts/new/page';
import { stillEmpty } from '../../../scripts/new/project';
import { newRule } from '../../../scripts/new/rule';
import { root as house } from '../house/source-files';

const REPORT = `E-İmza Asistanı 1.2.3
host: portal.kamusm.gov.tr
path: /bp/•••.go
heading: basvuru formu
recognised: no
heading: E-İmza Başvuru Formu
heading: Kimlik <b>Bilgileri
label: Kurum Sicil No
button: Formu Onayla
option: Yenileme
… 3 more`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'eimza-new-'));
  for (const folder of ['lib', 'test/portals/lists'])
    cpSync(join(house, folder), join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Where something waits to be filled in, without line numbers. */
const emptyPlaces = (): readonly string[] =>
  [...new Set(stillEmpty(root).map((place) => place.replace(/:.*/, '')))].toSorted();

describe('a new rule', () => {
  it('has its file, its examples and its words in both languages, all named as still empty', () => {
    const written = newRule(root, 'card-broken');
    expect(written).toHaveLength(6);
    expect(emptyPlaces()).toEqual(written.toSorted());
    expect(read('lib/rules/findings/card-broken.ts')).toContain("id: 'card-broken'");
    for (const language of ['tr', 'en'])
      expect(read(`lib/words/${language}/spoken/findings.ts`)).toMatch(
        /\n {4}'card-broken': \{\n.*TODO.*\n {4}\},\n {2}\}/,
      );
  });

  it('is refused where it is there, and changes nothing', () => {
    const before = read('lib/words/tr/spoken/findings.ts');
    expect(() => newRule(root, 'pin-now')).toThrow('lib/rules/findings/pin-now.ts is there already');
    expect(read('lib/words/tr/spoken/findings.ts')).toBe(before);
  });
});

describe('a new kind of page', () => {
  it.each([
    [
      'address-check',
      'lib/pages/kamusm/address-check.ts',
      'KAMUSM_KINDS',
      'Kamu SM · TODO',
      'test/portals/bp/address-check-example.html',
    ],
    [
      'mebbis-news',
      'lib/pages/mebbis/news.ts',
      'MEBBIS_KINDS',
      'MEBBİS · TODO',
      'test/portals/mebbis/mebbis-news-example.html',
    ],
  ])('%s has its file, its id, its names and an example', (kind, file, list, name, example) => {
    const written = newPage(root, kind, null);
    expect(written).toEqual(expect.arrayContaining([file, example]));
    expect(read(file)).toContain(`kind: '${kind}'`);
    expect(read('lib/vocabulary/page-kinds.ts')).toMatch(new RegExp(`${list} = \\[[^\\]]*'${kind}',\\n\\] as const`));
    for (const language of ['tr', 'en'])
      expect(read(`lib/words/${language}/pages/shared.ts`)).toContain(`'${kind}': '${name}',`);
    expect(read('test/portals/lists/reported.ts')).toContain(`page: '${kind}'`);
    // The list of ids has nothing to fill in.
    expect(emptyPlaces()).toEqual(written.filter((path) => path !== 'lib/vocabulary/page-kinds.ts').toSorted());
  });

  it('is refused where it is there', () => {
    expect(() => newPage(root, 'pin', null)).toThrow('lib/pages/kamusm/pin.ts is there already');
  });
});

describe('a page report', () => {
  it('becomes one more example of a page that is known: its texts, at its address', () => {
    expect(newPage(root, 'application-form', REPORT)).toEqual([
      'test/portals/bp/application-form-reported.html',
      'test/portals/lists/reported.ts',
    ]);
    const { document } = new JSDOM(read('test/portals/bp/application-form-reported.html')).window;
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim());
    expect(texts('h1, h2')).toEqual(['E-İmza Başvuru Formu', 'Kimlik <b>Bilgileri']);
    expect([texts('label'), texts('option'), texts('button')]).toEqual([
      ['Kurum Sicil No'],
      ['', 'Yenileme'],
      ['Formu Onayla'],
    ]);
    expect(read('test/portals/lists/reported.ts')).toContain("url: 'https://portal.kamusm.gov.tr/bp/x.go'");
    expect(read('test/portals/lists/reported.ts')).toContain('of version 1.2.3');
  });

  it('a second one of the same page stands beside the first', () => {
    newPage(root, 'application-form', REPORT);
    expect(newPage(root, 'application-form', REPORT)).toContain('test/portals/bp/application-form-reported-2.html');
  });

  it('of a page that is new brings its kind too', () => {
    expect(newPage(root, 'address-check', REPORT)).toContain('lib/pages/kamusm/address-check.ts');
  });

  it.each([
    ['no report', 'application-form', 'Merhaba', 'this is no page report'],
    [
      'another site',
      'application-form',
      REPORT.replace('portal.kamusm.gov.tr', 'example.org'),
      'example.org is none of the official pages',
    ],
    ['another system', 'mebbis-module', REPORT, 'portal.kamusm.gov.tr has no page «mebbis-module»'],
    [
      'a quote in the host',
      'application-form',
      REPORT.replace('portal.kamusm.gov.tr', "x', y: '"),
      'none of the official pages',
    ],
  ])('that is %s is refused', (_, kind, report, why) => {
    expect(() => newPage(root, kind, report)).toThrow(why);
  });
});

describe('a new office', () => {
  it('has its file, which its id stands in alone', () => {
    expect(newOffice(root, 'zonguldak')).toEqual(['lib/offices/known/zonguldak.ts']);
    expect(emptyPlaces()).toEqual(['lib/offices/known/zonguldak.ts']);
  });

  it.each(['aksaray', 'policy'])('is refused as «%s»', (id) => {
    expect(() => newOffice(root, id)).toThrow();
  });
});

it.each(['', 'Card', 'card_broken', '-card', 'card--broken', '../card', 'a'.repeat(61)])('«%s» is no name', (name) => {
  for (const add of [newRule, newOffice, (at: string, of: string) => newPage(at, of, null)])
    expect(() => add(root, name)).toThrow('is no name');
});

describe('an entry at the end', () => {
  it.each([
    ['const a = [1];', ['a'], 'const a = [1,\n  2,\n];'],
    ['export const a = [\n  1,\n] as const;', ['a'], 'export const a = [\n  1,\n  2,\n] as const;'],
    [
      'const a = { "b-c": { d: {} } } satisfies X;',
      ['a', 'b-c', 'd'],
      'const a = { "b-c": { d: {\n  2,\n} } } satisfies X;',
    ],
  ])('of %s', (code, path, expected) => {
    expect(insertAtEnd(code, path, '  2,')).toBe(expected);
  });

  it('of what is not there is an error that names it', () => {
    expect(() => insertAtEnd('const a = {};', ['a', 'b'], '')).toThrow('no a.b');
  });
});
