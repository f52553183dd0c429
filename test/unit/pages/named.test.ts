import { describe, expect, it } from 'vitest';
import { readKamuSm } from '../../../lib/pages/kamusm';
import { readMebbis } from '../../../lib/pages/mebbis';
import { place } from '../../../lib/pages/place';
import { pageTexts } from '../../../lib/pages/texts';
import { PAGE_KINDS } from '../../../lib/vocabulary/page-kinds';
import { documentOf } from './read';

const FORM = 'https://portal.kamusm.gov.tr/bp/yeni.go;jsessionid=12AB?tc=1#x';

describe('a page that the person named', () => {
  it('is that page, is marked so, and is read', () => {
    const doc = documentOf(
      '<p>Bilinmeyen</p><label>Başvuru nedeni <select><option>Yenileme<option selected>Kayıp</select></label>',
    );
    const facts = readKamuSm(doc, new URL(FORM), { settled: true, as: 'application-form' });
    expect(facts).toMatchObject({ page: 'application-form', named: true, request: { type: 'lost-or-stolen' } });
  });

  it('no name makes a page of another host, of http or of another service an official one', () => {
    for (const url of [
      'http://portal.kamusm.gov.tr/bp/x.go',
      'https://portal.kamusm.gov.tr.example/bp/x.go',
      'https://portal.kamusm.gov.tr/bp/ws.go',
      'https://portal.kamusm.gov.tr:8443/bp/x.go',
      'https://portal.kamusm.gov.tr/x',
    ])
      for (const as of PAGE_KINDS) {
        expect(readKamuSm(documentOf('<p>x'), new URL(url), { settled: true, as })).toBeNull();
        expect(readMebbis(documentOf('<p>x'), new URL(url), { settled: true, as })).toBeNull();
      }
  });
});

describe('where a page stands', () => {
  it('host, path without session and query, the gravest heading of its own, no digits', () => {
    const doc = documentOf('<nav><h1>Menü</h1></nav><h3>Alt</h3><h2>Başvuru 12345678901 Formu</h2>');
    expect(place(doc, new URL(FORM))).toEqual({
      host: 'portal.kamusm.gov.tr',
      path: '/bp/yeni.go',
      heading: 'basvuru formu',
    });
  });
});

describe('the texts for a report', () => {
  it('headings, labels, buttons, options as they stand', () => {
    const doc = documentOf(
      '<h1>E-İmza</h1><label>Neden <select><option>Yenileme</select></label><button>Devam</button>',
    );
    expect(pageTexts(doc)).toEqual([
      { as: 'heading', text: 'E-İmza' },
      { as: 'label', text: 'Neden' },
      { as: 'button', text: 'Devam' },
      { as: 'option', text: 'Yenileme' },
    ]);
  });

  it('nothing that a field holds, nothing unseen', () => {
    const doc = documentOf(
      '<label>Ad <input value=GIZLI></label><textarea>GIZLI</textarea><h2 hidden>GIZLI</h2><label>Not <textarea>GIZLI</textarea></label><input type=password value=GIZLI aria-label=Parola>',
    );
    expect(JSON.stringify(pageTexts(doc))).not.toContain('GIZLI');
  });
});
