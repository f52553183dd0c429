import { describe, expect, it } from 'vitest';
import type { RequestShown } from '../../../lib/pages/facts';
import { readPage } from '../../../lib/pages/reader';
import { readRequest, requestTypeIn } from '../../../lib/pages/request';
import { documentOf } from './read';

const request = (html: string): RequestShown => readRequest(readPage(documentOf(html)));
const RENEWAL: RequestShown = { state: 'chosen', type: 'renewal' };
const LOST: RequestShown = { state: 'chosen', type: 'lost-or-stolen' };

describe('which request type a wording means', () => {
  it.each([
    ['Yenileme', 'renewal'],
    ['SERTİFİKA YENİLEME', 'renewal'],
    ['Sertifikamın süresi doluyor', 'renewal'],
    ['Süre uzatma', 'renewal'],
    ['Yenileme: Mevcut sertifikasının bitiş tarihi, yeni sertifikasının başlangıç tarihi olacak', 'renewal'],
    ['Kayıp Çalıntı', 'lost-or-stolen'],
    ['Kayıp/Çalıntı', 'lost-or-stolen'],
    ['KAYIP - ÇALINTI', 'lost-or-stolen'],
    ['Kartımı kaybettim', 'lost-or-stolen'],
    ['Kaybolma', 'lost-or-stolen'],
    ['Kayıp Çalıntı: Geçerli olan sertifikası iptal edilerek yeni sertifika başvurusu yapılır.', 'lost-or-stolen'],
    ['Diğer', 'other'],
    ['DIGER', 'other'],
    ['İlk başvuru', 'first'],
    ['Kimlik bilgisi değişikliği', 'identity-change'],
    ['Ad/Soyad değişikliği', 'identity-change'],
    ['Soyadı Değişikliği', 'identity-change'],
    ['Kurum değişikliği', null],
    ['Kart arızası', null],
    ['Yenileme değil', null],
    ['Kayıp nedeniyle yenileme', null],
    ['Kayıt', null],
    ['Seçiniz', null],
  ])('«%s»: %s', (wording, type) => expect(requestTypeIn(wording)).toBe(type));
});

describe('the chosen request type', () => {
  const options = (chosen: string): string =>
    ['Seçiniz', 'Yenileme', 'Kayıp Çalıntı', 'Diğer', 'Kart arızası']
      .map((text) => `<option ${text === chosen ? 'selected' : ''}>${text}</option>`)
      .join('');
  const select = (chosen: string, rest = ''): string =>
    `<label>Neden <select ${rest}>${options(chosen)}</select></label>`;

  it.each([
    ['Seçiniz', { state: 'open' }],
    ['Yenileme', RENEWAL],
    ['Kayıp Çalıntı', LOST],
    ['Diğer', { state: 'chosen', type: 'other' }],
    ['Kart arızası', { state: 'unreadable' }],
  ] as const)('a select on «%s»', (chosen, shown) => expect(request(select(chosen))).toEqual(shown));

  it.each(['hidden', 'style="display: none"'])('a select that is not seen (%s) says nothing', (rest) =>
    expect(request(select('Yenileme', rest))).toEqual({ state: 'absent' }),
  );

  it.each([
    [
      'inside the label',
      '<label><input type=radio name=n> Yenileme</label><label><input type=radio name=n checked> Kayıp</label>',
    ],
    [
      'label by for',
      '<input type=radio name=n id=a><label for=a>Yenileme</label><input type=radio name=n id=b checked><label for=b>Çalıntı</label>',
    ],
    ['text after', '<input type=radio name=n>Yenileme <input type=radio name=n checked>Kayıp Çalıntı'],
    ['text before', 'Yenileme <input type=radio name=n> Kayıp Çalıntı <input type=radio name=n checked>'],
    [
      'next cell',
      '<table><tr><td><input type=radio name=n></td><td>Yenileme</td></tr><tr><td><input type=radio name=n checked></td><td>Kayıp</td></tr></table>',
    ],
    [
      'cell before',
      '<table><tr><td>Yenileme</td><td><input type=radio name=n></td><td>Kayıp</td><td><input type=radio name=n checked></td></tr></table>',
    ],
    ['lines', '<input type=radio name=n>Yenileme<br><input type=radio name=n checked>Kayıp/Çalıntı<br>'],
    [
      'aria-label',
      '<input type=radio name=n aria-label=Yenileme><input type=radio name=n checked aria-label="Kayıp Çalıntı">',
    ],
    [
      'styled label',
      '<input type=radio name=n id=a hidden><label for=a>Yenileme</label><input type=radio name=n id=b checked style="display:none"><label for=b>Kayıp</label>',
    ],
    [
      'split label',
      '<label><input type=radio name=n> Yeni<b>leme</b></label><label><input type=radio name=n checked> Ka<i>yıp</i></label>',
    ],
    [
      'ARIA radios',
      '<div role=radiogroup><span role=radio aria-checked=false>Yenileme</span><span role=radio aria-checked=true>Kayıp Çalıntı</span></div>',
    ],
    [
      'list box',
      '<ul role=listbox><li role=option>Yenileme</li><li role=option aria-selected=true>Kayıp Çalıntı</li></ul>',
    ],
    ['toggles', '<button aria-pressed=false>Yenileme</button><button aria-pressed=true>Kayıp Çalıntı</button>'],
    ['closed combobox', '<span id=l>Başvuru Nedeni</span><div role=combobox aria-labelledby=l>Kayıp Çalıntı</div>'],
    [
      'button that opens a list',
      '<label id=l>Başvuru nedeni</label><button aria-haspopup=listbox aria-labelledby=l>Kayıp Çalıntı</button>',
    ],
    ['summary in one run', '<p>Başvuru Nedeni: <b>Kayıp Çalıntı</b></p>'],
    ['summary in two cells', '<table><tr><td>Başvuru Nedeni</td><td>Kayıp Çalıntı</td></tr></table>'],
    ['summary as a list', '<ul><li><b>Başvuru Nedeni:</b> Kayıp Çalıntı</li></ul>'],
    [
      'summary in a column',
      '<table><tr><th>Ad</th><th>Başvuru Nedeni</th></tr><tr><td>Ö</td><td>Kayıp Çalıntı</td></tr></table>',
    ],
    ['summary as a list of terms', '<dl><dt>BASVURU NEDENI</dt><dd>KAYIP CALINTI</dd></dl>'],
  ])('is read from %s', (_, html) => expect(request(html)).toEqual(LOST));

  it('is unreadable where two are chosen, or two places differ', () => {
    expect(
      request('<label><input type=checkbox checked>Yenileme</label><label><input type=checkbox checked>Kayıp</label>'),
    ).toEqual({ state: 'unreadable' });
    expect(request(select('Yenileme') + select('Kayıp Çalıntı'))).toEqual({ state: 'unreadable' });
  });

  it('is asked and open where no radio button is chosen', () => {
    expect(
      request('<label><input type=radio name=n>Yenileme</label><label><input type=radio name=n>Kayıp</label>'),
    ).toEqual({ state: 'open' });
  });

  it.each([
    '<label>Kart Okuyucu Tipi <select><option>Mini Kart Okuyucu<option selected>Diğer</select></label>',
    '<p>Yenileme: Mevcut sertifikasının bitiş tarihi, yeni sertifikasının başlangıç tarihi olur.</p>',
    '<h2>Başvuru Nedeni</h2><p>Bu bölümde başvurunuzun nedenini seçersiniz; yenileme en sık seçilen nedendir.</p>',
    '<label>Başvuru Nedeni <input value="Yenileme"></label>',
    // Help beside a widget that can't be read.
    '<ul><li>Başvuru nedeni: Yenileme seçiniz</li></ul>',
    '<ul><li>Başvuru nedeni: süresi dolanlar için Yenileme</li></ul>',
    '<ul><li>Başvuru nedeni: Kayıp ise emniyete başvurun</li></ul>',
    '<p>Başvuru nedeni: Yenileme seçiniz</p>',
    '<p>Başvuru nedeni: Kayıp ise emniyete başvurun</p>',
    '<table><tr><td>Başvuru Nedeni</td><td>Süresi dolanlar için Yenileme</td></tr></table>',
    '<table><tr><th>Önceki başvurunuz</th><th>Başvuru Nedeni</th></tr><tr><td>2023</td><td>Yenileme</td></tr></table><label>Güvenlik Sözcüğü <input></label>',
  ])('is absent in %s', (html) => expect(request(html)).toEqual({ state: 'absent' }));
});
