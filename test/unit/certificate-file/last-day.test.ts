import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../lib/certificate-file/last-day';

describe("a certificate's last day is the day it is in Istanbul at its end", () => {
  it.each([
    ['270121140509Z', '2027-01-21'],
    ['270120205959Z', '2027-01-20'],
    ['270120210000Z', '2027-01-21'],
    ['270120213000Z', '2027-01-21'],
    ['261231235959Z', '2027-01-01'],
    ['280228223000Z', '2028-02-29'],
    ['2701202130Z', '2027-01-21'],
    ['270121003000+0300', '2027-01-21'],
    ['270120233000+0200', '2027-01-21'],
    ['270120163000-0500', '2027-01-21'],
    ['491231120000Z', '2049-12-31'],
  ])('%s is %s', (text, day) => expect(lastDayOf(text, false)).toBe(day));

  it.each([
    ['20270120213000Z', '2027-01-21'],
    ['20270120213000.5Z', '2027-01-21'],
    ['202701202130Z', '2027-01-21'],
    ['20550630120000Z', '2055-06-30'],
    ['20270121003000+0300', '2027-01-21'],
  ])('with four digits for the year, %s is %s', (text, day) => expect(lastDayOf(text, true)).toBe(day));

  it.each([
    ['', false],
    ['270230120000Z', false],
    ['271301120000Z', false],
    ['270121250000Z', false],
    ['270121146000Z', false],
    ['500101000000Z', false],
    ['99991231235959Z', true],
    ['19991231120000Z', true],
    ['21.01.2027', true],
  ])('«%s» is none', (text, fourDigits) => expect(lastDayOf(text, fourDigits)).toBeNull());

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789Z+-.'), maxLength: 20 }),
        fc.boolean(),
        (text, four) => {
          const day = lastDayOf(text, four);
          expect(day === null || /^20\d\d-\d\d-\d\d$/.test(day)).toBe(true);
        },
      ),
    );
  });
});
