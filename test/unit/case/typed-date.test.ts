import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf, isDay } from '../../../lib/calendar/day';
import { readTypedDate, unlikelyDate } from '../../../lib/calendar/typed-date';
import { longDay, typedDay } from '../../../lib/words/dates';

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
    expect(readTypedDate(text)).toEqual({ ok: true, day: '2027-01-21' });
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
    expect(readTypedDate(text)).toEqual({ ok: true, day });
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
    ['21 Ocak 2027 gibi', 'not-a-date'],
    ['12345678901', 'not-a-date'],
  ])('«%s»: %s', (text, problem) => {
    expect(readTypedDate(text)).toEqual({ ok: false, problem });
  });

  const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(dayOf(2000, 1, 1), days));
  const both = (day: Day) => [
    typedDay(day),
    day,
    longDay(day, 'tr'),
    longDay(day, 'en'),
    longDay(day, 'tr').toLocaleUpperCase('tr'),
  ];

  test('every day is read from every way that the product itself writes it', () => {
    fc.assert(
      fc.property(anyDay, (day) => both(day).every((text) => expect(readTypedDate(text)).toEqual({ ok: true, day }))),
    );
  });

  test('any text at all gives a day of the calendar or a problem, never a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readTypedDate(text);
        return read.ok ? isDay(read.day) : typeof read.problem === 'string';
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
