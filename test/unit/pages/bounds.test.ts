import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readKamuSm } from '../../../lib/pages/kamusm';
import { place } from '../../../lib/pages/place';
import { pageTexts } from '../../../lib/pages/texts';
import { portalPage, read } from '../../portals';
import { documentOf, readBoth } from './read';

const FINAL = read('bp/final-three.html');
const URL_ = portalPage('bp/final-three.html').url;
const inBody = (html: string): Document => documentOf(FINAL.replace(/<\/body>/i, `${html}</body>`));
const pageOf = (doc: Document): string | undefined => readBoth(doc, URL_)[0]?.page;

describe('within bounds, and still right', () => {
  it('50,000 nodes', () => expect(pageOf(inBody('<div>Madde</div>'.repeat(25_000)))).toBe('final-approval'));
  it('50,000 nodes of words of interest before the page itself', () => {
    const doc = documentOf(FINAL.replace(/<body[^>]*>/i, `$&${'<p>Başvuru işlemi 12</p>'.repeat(12_000)}`));
    expect(pageOf(doc)).toBe('final-approval');
  });
  it('a text of 5 MB', () =>
    expect(pageOf(inBody(`<p>${'başvuru imza '.repeat(400_000)}</p>`))).toBe('final-approval'));
  it('5,000 deep', () => {
    // Not parsed but built: the parser gives up on such depth.
    const doc = documentOf(FINAL);
    let at: Element = doc.body;
    for (let i = 0; i < 5_000; i++) at = at.appendChild(doc.createElement(i % 2 ? 'div' : 'b'));
    at.textContent = 'Başvuru';
    expect(pageOf(doc)).toBe('final-approval');
  }, 60_000);
  it('3,000 select options, 3,000 radio buttons, 3,000 headings', () => {
    const doc = inBody(
      `<select>${'<option>Yenileme'.repeat(3_000)}</select>${'<input type=radio>'.repeat(3_000)}${'<h2>Başlık</h2>'.repeat(3_000)}`,
    );
    expect(() => readBoth(doc, URL_)).not.toThrow();
    expect(pageTexts(doc).length).toBeLessThanOrEqual(1_200);
  });
});

describe('where a bound is met', () => {
  const wet = '<button>Islak İmzalı Başvuru</button><button>E-imzalı Başvuru</button>';
  const offered = (html: string): string | undefined => readBoth(documentOf(html), URL_)[0]?.signing.offered['e-onay'];

  it('nothing is called absent', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => `<p>${'x'.repeat(i % 100)} onay ${'y'.repeat(i / 100)}</p>`);
    expect(offered(wet)).toBe('no');
    expect(offered(`${wet}${'<p>E-onay durumu</p>'.repeat(20)}`)).toBe('maybe');
    expect(offered(`${wet}${'<input type=radio>'.repeat(300)}`)).toBe('maybe');
    expect(offered(`${'<h4>Madde</h4>'.repeat(100)}${wet}`)).toBe('no');
    expect(offered(`${'<h4>Madde</h4>'.repeat(1_300)}${wet}`)).toBe('maybe');
    expect(offered(`${wet}${many.slice(0, 100).join('')}`)).toBe('no');
    expect(offered(`${wet}${many.join('')}`)).toBe('maybe');
  });
});

describe('hostile pages', () => {
  it.each(
    [
      'tagName',
      'nodeType',
      'childNodes',
      'parentElement',
      'children',
      'attributes',
      'getAttribute',
      'matches',
      'closest',
      'querySelector',
      'querySelectorAll',
      'textContent',
      'nextSibling',
      'checkVisibility',
      'ownerDocument',
      'elements',
      'action',
      'hidden',
      'shadowRoot',
      'nodeName',
      'nextElementSibling',
    ].map((name) => [name]),
  )('an input named «%s» changes nothing', (name) => {
    expect(pageOf(documentOf(FINAL.replace(/<form[^>]*>/i, `$&<input name="${name}"><input name="${name}">`)))).toBe(
      'final-approval',
    );
  });

  it.each([
    'title',
    'body',
    'documentElement',
    'querySelectorAll',
    'createTreeWalker',
    'getElementById',
    'defaultView',
    'head',
    'location',
  ])('an image named «%s» changes nothing', (name) => {
    const doc = inBody(`<img name="${name}"><form name="${name}"></form>`);
    expect(pageOf(doc)).toBe('final-approval');
    expect(place(doc, new URL(URL_)).host).toBe('portal.kamusm.gov.tr');
    expect(() => pageTexts(doc)).not.toThrow();
  });

  it('documents without body, without anything, frames, other kinds', () => {
    const at = new URL(URL_);
    for (const html of ['', '<frameset><frame></frameset>', '<html></html>']) {
      const doc = documentOf(html);
      expect(readKamuSm(doc, at, { settled: true })).toBeNull();
    }
    const bare = documentOf('');
    bare.documentElement.remove();
    expect(readKamuSm(bare, at, { settled: true })).toBeNull();
    expect(place(bare, at).heading).toBe('');
    const xml = new JSDOM('<x/>', { contentType: 'text/xml' }).window.document;
    expect(readKamuSm(xml, at, { settled: true })).toBeNull();
  });

  it('labels that are scripts are read as text and stay text', () => {
    const doc = inBody('<label><input type=radio><img src=x onerror=alert(1)>E-onaylı &lt;script&gt;</label>');
    expect(pageOf(doc)).toBe('final-approval');
  });
});
