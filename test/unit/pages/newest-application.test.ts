import { describe, expect, it } from 'vitest';
import { applicationStateIn } from '../../../lib/pages/application-state';
import { readNewest } from '../../../lib/pages/newest-application';
import { readPage } from '../../../lib/pages/reader';
import { documentOf } from './read';

const newest = (html: string) => readNewest(readPage(documentOf(`<main><h1>Başvurularım</h1>${html}</main>`)));
const table = (head: string, ...rows: string[]): string =>
  `<table><tr>${head
    .split('|')
    .map((cell) => `<th>${cell}</th>`)
    .join('')}</tr>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

describe('what a wording says of an application', () => {
  it.each([
    ['Bekliyor', 'unfinished'],
    ['BEKLEYEN BAŞVURU', 'unfinished'],
    ['Tamamlanmadı', 'unfinished'],
    ['Başvuru tamamlanmamıştır', 'unfinished'],
    ['Onayınız bekleniyor', 'unfinished'],
    ['İmzanız bekleniyor', 'unfinished'],
    ['Yarım kaldı', 'unfinished'],
    ['Taslak', 'unfinished'],
    ['Başvuru imzalanmadı', 'unfinished'],
    ['Başvurunuz gönderilmedi', 'unfinished'],
    ['Onaylandı', 'approved'],
    ['Kurum tarafından onaylandı', 'approved'],
    ['Kurum onayı verildi', 'approved'],
    ['Üretim bekliyor', 'approved'],
    ['Üretimde', 'in-production'],
    ['Kart üretimine başlandı', 'in-production'],
    ['Üretiliyor', 'in-production'],
    ['Kuryeye verildi', 'with-courier'],
    ['KARGOYA VERİLMİŞTİR', 'with-courier'],
    ['Kuryeye teslim edildi', 'with-courier'],
    ['Dağıtımda', 'with-courier'],
    ['Teslim edildi', 'delivered'],
    ['Kart sahibine teslim edildi', 'delivered'],
    ['Reddedildi', 'rejected'],
    ['Kurum tarafından reddedildi', 'rejected'],
    ['RED', 'rejected'],
    ['Onaylanmadı', null],
    ['İade edildi', 'returned'],
    ['Düzeltme için iade edildi', 'returned'],
    ['İptal edildi', 'cancelled'],
    // Of others, not of the person.
    ['Onay bekliyor (kurum)', null],
    ['Kurum onayı bekleniyor', null],
    ['Başvurunuz kurum onayı beklemektedir.', null],
    ['Onay bekliyor', null],
    // Not done, not yet, on a condition, of something else.
    ['Teslim edilmedi', null],
    ['Teslim edilecek', null],
    ['Reddedilirse', null],
    ['Kart iade edildi', null],
    ['Sertifika iptal edildi', null],
    ['Evrak teslim alındı', null],
    ['Ödeme onaylandı', null],
    ['Tamamlandı', null],
    ['Değerlendiriliyor', null],
    ['', null],
  ])('«%s»: %s', (wording, state) => expect(applicationStateIn(wording)).toBe(state));
});

const COURIER = { state: 'with-courier', on: '2026-11-16' };

describe('the newest application', () => {
  it.each([
    [
      'in a table, whatever its order',
      table(
        'Başvuru Tarihi|Neden|Durum',
        '03.02.2024|İlk Başvuru|Tamamlanmadı',
        '16.11.2026|Yenileme|Kuryeye verildi',
        '10.02.2024|İlk Başvuru|Teslim edildi',
      ),
    ],
    [
      'in a table with other days, too',
      table(
        'No|Başvuru Tarihi|Sertifika Bitiş Tarihi|Başvuru Durumu|Durum Tarihi',
        '1|10.02.2024|10.02.2027|Teslim edildi|01.03.2024',
        '2|16.11.2026||Kuryeye verildi|20.11.2026',
      ),
    ],
    [
      'on cards with terms',
      `<div><dl><dt>Başvuru Tarihi<dd>14.03.2024<dt>Durum<dd>Teslim edildi</dl></div>
       <div><dl><dt>Başvuru Tarihi<dd>16.11.2026<dt>Durum<dd>Kuryeye verildi</dl></div>`,
    ],
    [
      'on cards in one run each',
      `<div><p>Başvuru tarihi: 16 Kasım 2026</p><p>Durum: <b>Kuryeye verildi</b></p></div>
       <div><p>Başvuru tarihi: 14 Mart 2024</p><p>Durum: <b>Teslim edildi</b></p></div>`,
    ],
    [
      'in a list without labels',
      '<ul><li>14.03.2024 – İlk Başvuru – Teslim edildi</li><li>16.11.2026 – Yenileme – Kuryeye verildi</li></ul>',
    ],
    [
      'on badges',
      `<div><h5>Yenileme</h5><span>16.11.2026</span><div class=badge>Kuryeye verildi</div></div>
       <div><h5>İlk Başvuru</h5><span>14.03.2024</span><div class=badge>Teslim edildi</div></div>`,
    ],
    [
      'in rows that are no table',
      `<div role=table><div role=row><span role=columnheader>Tarih</span><span role=columnheader>Durum</span></div>
       <div role=row><span role=cell>16.11.2026</span><span role=cell>Kuryeye verildi</span></div>
       <div role=row><span role=cell>14.03.2024</span><span role=cell>Teslim edildi</span></div></div>`,
    ],
    [
      'alone, as rows of label and value',
      '<table><tr><th>Başvuru Tarihi</th><td>16.11.2026</td></tr><tr><th>Durum</th><td>Kuryeye verildi</td></tr></table>',
    ],
  ])('is found %s', (_, html) => expect(newest(html)).toEqual(COURIER));

  it('counts alone, even without a day', () => {
    expect(newest('<p>Durum: Üretimde</p>')).toEqual({ state: 'in-production', on: null });
    expect(newest(table('Başvuru No|Durum', '0001|Reddedildi'))).toEqual({ state: 'rejected', on: null });
  });

  it.each([
    ['several of one day', table('Tarih|Durum', '16.11.2026|Reddedildi', '16.11.2026|Üretimde')],
    ['several without a day', table('No|Durum', '1|Reddedildi', '2|Üretimde')],
    ['one of several without a day', table('Tarih|Durum', '16.11.2026|Reddedildi', '-|Üretimde')],
    ['a word that is not known', table('Tarih|Durum', '16.11.2026|Sırada', '14.03.2024|Teslim edildi')],
    [
      'a word that is not known, without labels',
      '<ul><li>16.11.2026 – Yenileme – Sırada</li><li>14.03.2024 – İlk Başvuru – Teslim edildi</li></ul>',
    ],
    ['an application whose certificate is there', table('Durum|Geçerlilik', 'Onaylandı|05.03.2024 - 05.03.2027')],
    ['a state of something else', '<p>Sertifika durumu: İptal edildi</p><p>Ödeme durumu: Onaylandı</p>'],
    ['what the states mean', '<ul><li>Onaylandı: kurumunuz onayladı</li><li>Üretimde: kartınız üretiliyor</li></ul>'],
    ['filters', '<label>Durum <select><option>Tümü<option selected>Reddedildi</select></label>'],
    ['buttons', '<button>Bekleyen</button> 16.11.2026'],
    ['a state alone', '<p>Onaylandı</p>'],
    [
      'a list too long to be read whole',
      table('Tarih|Durum', ...Array.from({ length: 900 }, () => '16.11.2026|Üretimde')),
    ],
  ])('is not told from %s', (_, html) => expect(newest(html)).toBeNull());

  it('of a grid whose head and body are tables of their own is read by its labels, not taken for two', () => {
    const grid = (row: string) =>
      `<div role=grid><table role=presentation><tr role=row><th role=columnheader>Başvuru Tarihi<th role=columnheader>Durum<th role=columnheader>Sertifika Bitiş</table><table role=presentation><tr role=row>${row}</table></div>`;
    expect(newest(grid('<td role=gridcell>26.11.2026<td role=gridcell>Bekliyor<td role=gridcell>21.01.2027'))).toEqual({
      state: 'unfinished',
      on: '2026-11-26',
    });
  });

  it('in a table that is laid out by tables around it is the one of its own head', () => {
    const list = table('Sıra|Başvuru Tarihi|Durumu', '1|26.11.2026|Üretimde', '2|01.02.2024|Reddedildi').replaceAll(
      /<th>(.*?)<\/th>/g,
      '<td><b>$1</b></td>',
    );
    expect(newest(`<table><tr><td>Menü</td><td>${list}</td></tr></table>`)).toEqual({
      state: 'in-production',
      on: '2026-11-26',
    });
  });
});
