import { UTCDate } from '@date-fns/utc';
import { addMinutes, format } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { tr } from 'date-fns/locale/tr';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayAt, dayOf, isDay } from '../../../lib/calendar/day';
import { readTypedDate, unlikelyDate } from '../../../lib/calendar/typed-date';
import { dayInWords, fromDay, longDay, onDay, typedDay } from '../../../lib/saying/dates';

describe('a date is read as people write it', () => {
  test.each([
    '21.01.2027',
    '21.1.2027',
    '21.1.27',
    '21/01/2027',
    '21-01-2027',
    '21–01–2027',
    '21 01 2027',
    '21012027',
    '2027-01-21',
    '2027.01.21',
    '2027/1/21',
    '21 Ocak 2027',
    '21 ocak 2027',
    '21 OCAK 2027',
    '21 oca 2027',
    '21 Oca. 2027',
    '21Ocak2027',
    '21-Ocak-2027',
    '21\u00a0Ocak\u00a02027',
    '  21.01.2027. ',
    '21. 01. 2027',
    '21 January 2027',
    "21 Ocak 2027'de",
    '\u200e21.01.2027',
    '２１.０１.２０２７',
  ])('«%s»', (text) => {
    expect(readTypedDate(text)).toMatchObject({ ok: true, day: '2027-01-21' });
  });

  test.each([
    ['21 ŞUBAT 2027', '2027-02-21'],
    ['21 SUBAT 2027', '2027-02-21'],
    ['21 şubat 2027', '2027-02-21'],
    ['21 Mayıs 2027', '2027-05-21'],
    ['21 MAYIS 2027', '2027-05-21'],
    ['21 MAYİS 2027', '2027-05-21'],
    ['21 mayis 2027', '2027-05-21'],
    ['21 HAZİRAN 2027', '2027-06-21'],
    ['21 HAZIRAN 2027', '2027-06-21'],
    ['21 Ağustos 2027', '2027-08-21'],
    ['21 ağu 2027', '2027-08-21'],
    ['21 AGUSTOS 2027', '2027-08-21'],
    ['21 Eylül 2027', '2027-09-21'],
    ['21 Kasım 2027', '2027-11-21'],
    ['21 KASIM 2027', '2027-11-21'],
    ['21 Aralık 2027', '2027-12-21'],
    ['29.02.2028', '2028-02-29'],
  ])('«%s» is %s', (text, day) => {
    expect(readTypedDate(text)).toMatchObject({ ok: true, day });
  });

  test.each([
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['21 Ocak', 'no-year'],
    ['21.01', 'no-year'],
    ['21.01.', 'no-year'],
    ['31.02.2027', 'no-such-day'],
    ['29.02.2027', 'no-such-day'],
    ['31 Nisan 2027', 'no-such-day'],
    ['00.01.2027', 'no-such-day'],
    ['01.13.2027', 'no-such-day'],
    ['21.01.1987', 'no-such-day'],
    ['2027-02-30', 'no-such-day'],
    ['ocak 2027', 'not-a-date'],
    ['yarın', 'not-a-date'],
    ['21', 'not-a-date'],
    ['2101', 'not-a-date'],
    ['21.01.20271', 'not-a-date'],
    ['21.01.202', 'not-a-date'],
    ['21 Foo 2027', 'not-a-date'],
    ['21 ma 2027', 'not-a-date'],
    ['12345678901', 'not-a-date'],
  ])('«%s»: %s', (text, problem) => {
    expect(readTypedDate(text)).toEqual({ ok: false, problem });
  });

  test('any text at all gives a day of the calendar or a problem, never a throw', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.integer({ min: 0, max: 99_999_999 }).map(String),
      fc.constantFrom(
        ...'. / - : , T Z GMT +03:00 Ocak Jan 21 2027 14:05 saat Perşembe \ue000 \ue3e7 PM'.split(' '),
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const read = readTypedDate(text);
          if (read.ok) return isDay(read.day);
          return read.problem === 'several' ? read.days.length > 1 && read.days.every(isDay) : true;
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('a text of any length is answered at once', () => {
    for (const part of [
      '1',
      '1 ',
      '1.',
      '1:',
      '1-',
      ' ',
      '.',
      'a',
      '21 oca ',
      '21.01.2027 ',
      '14:05',
      '2027-',
      '+03',
    ]) {
      const text = part.repeat(20_000 / part.length);
      const before = performance.now();
      readTypedDate(text);
      expect(performance.now() - before, part).toBeLessThan(1_000);
    }
    expect(readTypedDate(`21.01.2027${' '.repeat(30_000)}`)).toEqual({ ok: false, problem: 'not-a-date' });
  });
});

describe('a date is read as programs and letters show it', () => {
  const day = '2027-01-21';
  test.each([
    ['the card program', '21.01.2027 14:05:09'],
    ['the card program with its label', 'Geçerlilik bitiş tarihi: 21.01.2027 14:05:09'],
    ['a label that touches it', 'Geçerlilik Sonu:21.01.2027'],
    ['the certificate window in Turkish', '21 Ocak 2027 Perşembe 14:05:09'],
    ['the certificate window in capitals', '21 OCAK 2027 PERŞEMBE 14:05:09'],
    ['the certificate window in English', 'Thursday, January 21, 2027'],
    ['with its time', 'Thursday, January 21, 2027 2:05:09 PM'],
    ['in British English', '21 January 2027 14:05:09'],
    ['openssl', 'Jan 21 14:05:09 2027 GMT'],
    ['openssl with its label', 'notAfter=Jan 21 14:05:09 2027 GMT'],
    ['openssl with two blanks', 'Not After : Jan  21 14:05:09 2027 GMT'],
    ['Java', 'Thu Jan 21 14:05:09 TRT 2027'],
    ['JavaScript', 'Thu Jan 21 2027 14:05:09 GMT+0300 (GMT+03:00)'],
    ['a mail', 'Thu, 21 Jan 2027 14:05:09 +0300'],
    ['a shell in Turkish', 'Per 21 Oca 2027 14:05:09 +03'],
    ['a spreadsheet', '2027-01-21T00:00:00Z'],
    ['a spreadsheet with fractions', '2027-01-21T00:00:00.000Z'],
    ['a database', '2027-01-21 14:05:09.123456+03'],
    ['a compact time-stamp', '20270121140509Z'],
    ['eight figures, year first', '20270121'],
    ['a letter', '21.01.2027 tarihine kadar'],
    ['a letter with the weekday', '21 Ocak 2027 Perşembe gününe kadar geçerlidir.'],
    ['the weekday in the middle', '21 Ocak Perşembe 2027'],
    ['the weekday first', 'Perşembe, 21 Ocak 2027'],
    ['with «saat»', '21.01.2027 saat 14:05'],
    ['with «saat» and a dot', '21.01.2027, saat 14.05'],
    ['with a time in dots', '21.01.2027 14.05.09'],
    ['the time first', '14:05:09 21.01.2027'],
    ['the time first, with «saat»', 'Saat 14.05, 21 Ocak 2027'],
    ['with an afternoon in Turkish', '21.01.2027 02:05:09 ÖS'],
    ['with a suffix', '21.01.2027’ye kadar'],
    ['in brackets', 'Kalan: 60 gün (21.01.2027)'],
    ['after a list number', '1. 21.01.2027'],
    ['after another number', 'Madde 9: 21.01.2027'],
    ['after a phone number', '444 5 576 – 21.01.2027'],
    ['beside a serial number', 'Seri no 12345678 · 21.01.2027'],
    ['the same day twice', '21.01.2027 (21 Ocak 2027)'],
    ['year first in words', '2027 Ocak 21'],
    ['English order with an ending', 'January 21st, 2027'],
    ['a year of two figures after an apostrophe', "21 Ocak '27"],
    ['the year of birth beside it', 'Doğum: 01.01.1987, son gün: 21.01.2027'],
    ['a spreadsheet cell with a tab', '21.01.2027\t14:05'],
    ['a month of the year’s short form with a dot', '21-Jan-2027'],
  ])('%s: «%s»', (_, text) => {
    expect(readTypedDate(text)).toMatchObject({ ok: true, day });
  });

  test.each([
    ['31.02.2027 tarihine kadar', 'no-such-day'],
    ['Feb 30 14:05:09 2027 GMT', 'no-such-day'],
    ['21 Ocak Perşembe', 'no-year'],
    ['January 21', 'no-year'],
    ['21.01.202 tarihine kadar', 'not-a-date'],
    ['14:05:09', 'not-a-date'],
    ['Saat 14.05', 'not-a-date'],
    ['20-21 Ocak 2027', 'not-a-date'],
    ['1.21.01.2027', 'not-a-date'],
    ['0532 111 22 33', 'not-a-date'],
    ['Seri no 99999999', 'no-such-day'],
    ['21.01.2027 22.01.2027 23.01.2027 24.01.2027 25.01.2027 26.01.2027 27.01.2027', 'too-many'],
  ])('«%s»: %s', (text, problem) => {
    expect(readTypedDate(text)).toEqual({ ok: false, problem });
  });
});

describe('a time with a named zone moves the day to Istanbul’s', () => {
  test.each([
    ['2027-01-21T20:59:59Z', '2027-01-21'],
    ['2027-01-21T21:00:00Z', '2027-01-22'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01'],
    ['Jan 21 21:30:00 2027 GMT', '2027-01-22'],
    ['Jan 21 21:30:00 UTC 2027', '2027-01-22'],
    ['21.01.2027 21:30 UTC', '2027-01-22'],
    ['21.01.2027 21:30:00 (GMT)', '2027-01-22'],
    ['21 Ocak 2027 Perşembe 21:30 GMT', '2027-01-22'],
    ['January 21, 2027 9:30:00 PM GMT', '2027-01-22'],
    ['21:30 GMT, 21 January 2027', '2027-01-22'],
    ['20270121213000Z', '2027-01-22'],
    ['2027-01-21T23:30:00+03:00', '2027-01-21'],
    ['2027-01-21 23:30:00 GMT+3', '2027-01-21'],
    ['2027-01-21T17:30:00-05:00', '2027-01-22'],
    ['2027-01-22T04:30:00+09:00', '2027-01-21'],
    ['2027-01-22T00:30:00+14:00', '2027-01-21'],
    ['2027-01-21T24:00:00Z', '2027-01-22'],
    ['2010-01-21T21:30:00Z', '2010-01-21'],
  ])('«%s» is %s', (text, day) => {
    expect(readTypedDate(text)).toMatchObject({ ok: true, day });
  });

  test.each([
    '21.01.2027 23:59:59',
    '2027-01-21T23:59:59',
    '21.01.2027 23:59 zamanı',
    '21.01.2027 17:00-23:30',
    'Thu Jan 21 23:59:59 TRT 2027',
    '2027-01-21+14:00',
  ])('one without is taken as it stands: «%s»', (text) => {
    expect(readTypedDate(text)).toMatchObject({ ok: true, day: '2027-01-21' });
  });
});

describe('two different dates in one text are asked about', () => {
  const days = ['2024-01-21', '2027-01-21'];
  test.each([
    '21.01.2024 - 21.01.2027',
    '21.01.2024-21.01.2027',
    '21/01/2024–21/01/2027',
    '2024-01-21/2027-01-21',
    '21.01.2027 21.01.2024',
    '21.01.24 - 21.01.2027',
    '21.01.24 21.01.27',
    '21 Ocak 2024 – 21 Ocak 2027',
    '21 Ocak 2024 - 21.01.2027 14:05:09',
    'Jan 21 14:05:09 2024 GMT Jan 21 14:05:09 2027 GMT',
    'Başlangıç: 21.01.2024 14:05:09 Bitiş: 21.01.2027 14:05:09',
    'Valid from January 21, 2024 to January 21, 2027',
    '20240121 20270121',
    '2024-01-21T14:05:09Z 2027-01-20T22:05:09Z',
  ])('«%s»', (text) => {
    expect(readTypedDate(text)).toEqual({ ok: false, problem: 'several', days });
  });
});

describe('what could be read otherwise', () => {
  test.each([
    ['01/02/2027', '2027-02-01', false],
    ['1-2-2027', '2027-02-01', false],
    ['01.02.2027', '2027-02-01', true],
    ['01/01/2027', '2027-01-01', true],
    ['21/01/2027', '2027-01-21', true],
    ['2027-02-01', '2027-02-01', true],
    ['2027-02-1', '2027-02-01', false],
    ['21.01.20', '2020-01-21', false],
    ['1 Şubat 2027', '2027-02-01', true],
    ['01022027', '2027-02-01', true],
    ['31.02.2027, 21.01.2027', '2027-01-21', false],
  ] as const)('«%s» is read day first, and told as certain or not', (text, day, certain) => {
    expect(readTypedDate(text)).toEqual({ ok: true, day, certain });
  });
});

describe('every formatting of every day from 2020 to 2040 reads back', () => {
  const days = Array.from({ length: 7_671 }, (_, i) => addDays(dayOf(2020, 1, 1), i));
  const dateOf = (day: Day) => new UTCDate(`${day}T00:00:00Z`);
  const upper = (text: string) => text.toLocaleUpperCase('tr');
  /** Written by date-fns and by the browser's own catalogue, not by the product. */
  const PATTERNS = [
    ...['dd.MM.yyyy', 'd.M.yyyy', 'd.M.yy', 'dd/MM/yyyy', 'd-M-yyyy', 'dd MM yyyy', 'ddMMyyyy'],
    ...['yyyy-MM-dd', 'yyyy/M/d', 'yyyy.MM.dd', "yyyy-MM-dd'T'HH:mm:ss", 'yyyy-MM-dd HH:mm:ss.SSS'],
    ...[
      'd MMMM yyyy',
      'd MMM yyyy',
      'dd-MMM-yyyy',
      'd MMMM yyyy EEEE HH:mm:ss',
      'EEEE, MMMM d, yyyy',
      'MMM d, yyyy h:mm a',
    ],
    ...[
      'EEE MMM dd HH:mm:ss yyyy',
      'EEE, d MMM yyyy HH:mm:ss',
      "dd.MM.yyyy 'saat' HH.mm",
      'd MMMM yyyy, EEEE',
      'MMMM d yyyy',
    ],
  ];

  test.each(PATTERNS)('%s, in Turkish, English and capitals', (pattern) => {
    for (const [i, day] of days.entries()) {
      const date = addMinutes(dateOf(day), (i * 37) % 1_440);
      for (const locale of [tr, enGB, enUS]) {
        const text = format(date, pattern, { locale });
        const dressed = [text, upper(text), text.toLowerCase(), `Son gün: ${text} tarihine kadar`][i % 4] ?? text;
        const read = readTypedDate(dressed);
        if (!read.ok || read.day !== day) throw new Error(`${day} «${dressed}»: ${JSON.stringify(read)}`);
      }
    }
  });

  test('as the browser and the product write it', () => {
    for (const style of ['full', 'long', 'medium', 'short'] as const) {
      for (const language of ['tr-TR', 'en-GB']) {
        const written = new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' });
        for (const day of days) expect(readTypedDate(written.format(dateOf(day)))).toMatchObject({ ok: true, day });
      }
    }
    for (const day of days) {
      for (const text of [
        typedDay(day),
        longDay(day, 'tr'),
        longDay(day, 'en'),
        dayInWords(day, 'tr'),
        onDay(day),
        fromDay(day),
      ]) {
        expect(readTypedDate(text)).toMatchObject({ ok: true, day });
      }
    }
  });

  const anyInstant = fc
    .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 11, 31, 20) })
    .map((ms) => new UTCDate(ms));
  test('an instant with its zone is the day it was in Istanbul, whatever the zone', () => {
    const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(anyInstant, offset, (instant, ahead) => {
        const there = addMinutes(instant, ahead);
        const sign = ahead < 0 ? '-' : '+';
        const [h, m] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((n) => String(n).padStart(2, '0'));
        const local = format(there, "yyyy-MM-dd'T'HH:mm:ss");
        const day = dayAt(instant);
        for (const text of [
          instant.toISOString(),
          format(instant, "MMM d HH:mm:ss yyyy 'GMT'", { locale: enUS }),
          format(instant, "d MMMM yyyy EEEE HH:mm:ss 'UTC'", { locale: tr }),
          `${local}${sign}${h}:${m}`,
          `${format(there, 'dd.MM.yyyy HH:mm:ss')} GMT${sign}${h}:${m}`,
          `${format(there, 'EEE, d MMM yyyy HH:mm:ss')} ${sign}${h}${m}`,
        ]) {
          expect(readTypedDate(text), text).toMatchObject({ ok: true, day });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('two of them in one text are always both named', () => {
    const anyDay = fc.constantFrom(...days);
    const pattern = fc.constantFrom(
      'dd.MM.yyyy',
      'd MMMM yyyy',
      'yyyy-MM-dd',
      'dd/MM/yyyy HH:mm:ss',
      'MMM d HH:mm:ss yyyy',
      'd MMM yyyy EEEE',
    );
    const between = fc.constantFrom(' - ', ' – ', ' / ', ' ', ', ', ' ile ', ' Bitiş: ', ' → ');
    fc.assert(
      fc.property(anyDay, anyDay, pattern, pattern, between, (one, other, first, second, gap) => {
        fc.pre(one !== other);
        const text = `${format(dateOf(one), first, { locale: tr })}${gap}${format(dateOf(other), second, { locale: tr })}`;
        expect(readTypedDate(text), text).toEqual({ ok: false, problem: 'several', days: [one, other].toSorted() });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an unlikely date is asked about', () => {
  const today = dayOf(2026, 11, 23);
  test.each([
    ['certificate-end', '2029-12-23', null],
    ['certificate-end', '2029-12-24', 'too-far'],
    ['certificate-end', '2026-11-22', null],
    ['certificate-end', '2025-11-23', null],
    ['certificate-end', '2025-11-22', 'long-past'],
    ['step-done', '2026-11-23', null],
    ['step-done', '2026-11-24', 'in-future'],
    ['step-done', '2025-11-22', 'long-ago'],
    ['notice', '2026-11-24', 'in-future'],
    ['application', '2026-11-22', 'long-past'],
    ['application', '2026-11-23', null],
    ['application', '2031-01-01', 'too-far'],
  ] as const)('%s %s: %s', (what, text, expected) => {
    if (!isDay(text)) throw new Error(text);
    expect(unlikelyDate(text, today, what)).toBe(expected);
  });
});

test('a day is one that the calendar has, from 2000 to 2099', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  for (let year = 1999; year <= 2100; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let date = 0; date <= 32; date++) {
        const text = `${year}-${two(month)}-${two(date)}`;
        const instant = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
        if (isDay(text) !== (exists && text.startsWith('20') && year < 2100)) throw new Error(text);
      }
    }
  }
});
