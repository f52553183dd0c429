import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../lib/pages/dates';
import { readPage } from '../../../lib/pages/reader';
import { readValidUntil } from '../../../lib/pages/valid-until';
import { documentOf } from './read';

const day = (html: string): string | null => readValidUntil(readPage(documentOf(html)));

describe('days in a text', () => {
  it.each([
    ['21.01.2027', ['2027-01-21']],
    ['21/01/2027', ['2027-01-21']],
    ['21-01-2027', ['2027-01-21']],
    ['2027-01-21', ['2027-01-21']],
    ['2027-01-21T10:00:00', ['2027-01-21']],
    ['1.2.2027 14:30', ['2027-02-01']],
    ['21 Ocak 2027', ['2027-01-21']],
    ['3 AĞUSTOS 2027', ['2027-08-03']],
    ['21.01.2024 – 21.01.2027', ['2024-01-21', '2027-01-21']],
    ['29.02.2027', []],
    ['31.04.2027', []],
    ['21.13.2027', []],
    ['121.01.20270', []],
    ['21.01-2027', []],
    ['10.0.0.1', []],
  ])('%s', (text, days) => expect(datesIn(text)).toEqual(days));
});

describe('the certificate’s last day', () => {
  it.each([
    '<p>Geçerlilik Bitiş Tarihi: 21.01.2027</p>',
    '<p>Sertifikanızın geçerlilik süresi sonu: <b>21/01/2027</b></p>',
    '<table><tr><td>Bitiş Tarihi</td><td>21.01.2027</td></tr></table>',
    '<table><tr><th><b>BİTİŞ TARİHİ</b></th><td>21 Ocak 2027</td></tr></table>',
    '<table><tr><th>Seri No</th><th>Başlangıç</th><th>Bitiş Tarihi</th></tr><tr><td>00AA</td><td>21.01.2024</td><td>21.01.2027</td></tr></table>',
    '<dl><dt>Son Kullanma Tarihi<dd>2027-01-21</dl>',
    '<div><span>Geçerlilik Tarihi</span><span>21.01.2024 - 21.01.2027</span></div>',
    '<p>Geçerlilik başlangıç / bitiş: 21.01.2024 / 21.01.2027</p>',
    '<p>Sertifikanızın bitiş tarihi 21.01.2027’dir.</p>',
    '<p>Bitiş Tarihi: 21.01.2027</p><p>Sertifika bitiş tarihi: 21 Ocak 2027</p>',
  ])('is read from %s', (html) => expect(day(html)).toBe('2027-01-21'));

  it.each([
    '<p>Doğum Tarihi: 21.01.1980</p>',
    '<p>Başvuru Tarihi: 21.01.2027</p>',
    '<p>Başvuru Bitiş Tarihi: 21.01.2027</p>',
    '<p>Geçerlilik Başlangıç Tarihi: 21.01.2027</p>',
    '<p>21.01.2027</p>',
    '<p>Bitiş Tarihi: 21.01.2027</p><p>Bitiş Tarihi: 22.01.2027</p>',
    '<p>Bitiş Tarihi: 30.02.2027</p>',
    '<p hidden>Bitiş Tarihi: 21.01.2027</p>',
    '<label>Bitiş Tarihi <input value="21.01.2027"></label>',
    '<table><tr><td>Bitiş Tarihi</td><td><input value="21.01.2027"></td></tr></table>',
    '<p>Örneğin bitiş tarihi 21.01.2027 olan bir sertifika</p>',
    '<p>21.01.2027 tarihinde bakım var; bitiş saati bildirilecek.</p>',
  ])('is not read from %s', (html) => expect(day(html)).toBeNull());
});
