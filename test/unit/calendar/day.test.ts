import { describe, expect, test } from 'vitest';
import { addDays, addMonths, asDay, dayAt, dayOf, daysBetween, hourAt, isDay } from '../../../lib/calendar/day';

describe('a day', () => {
  test.each(['2026-11-23', '2028-02-29', '2000-01-01', '2099-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2027-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '1999-12-31',
    '2100-01-01',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '２０２６-11-23',
    '',
    null,
    20261123,
  ])('%s is none', (text) => {
    expect(asDay(text)).toBeNull();
  });

  test('that does not exist in our own code is a bug', () => {
    expect(() => dayOf(2027, 2, 29)).toThrow(RangeError);
  });

  test('sums stop at the bounds of the calendar', () => {
    expect(addDays(dayOf(2099, 12, 31), 5)).toBe('2099-12-31');
    expect(addMonths(dayOf(2000, 1, 15), -3)).toBe('2000-01-01');
  });

  test('months clamp to the shorter month’s last day', () => {
    expect(addMonths(dayOf(2027, 1, 31), 1)).toBe('2027-02-28');
    expect(addMonths(dayOf(2028, 1, 31), 1)).toBe('2028-02-29');
    expect(addMonths(dayOf(2027, 5, 31), -3)).toBe('2027-02-28');
  });
});

describe('today in Turkey', () => {
  test('begins at 21:00 UTC, all year round', () => {
    expect(dayAt(new Date('2026-11-22T20:59:59Z'))).toBe('2026-11-22');
    expect(dayAt(new Date('2026-11-22T21:00:00Z'))).toBe('2026-11-23');
    expect(dayAt(new Date('2026-07-01T21:00:00Z'))).toBe('2026-07-02');
    expect(hourAt(new Date('2026-11-22T21:00:00Z'))).toBe(0);
    expect(hourAt(new Date('2026-07-01T06:30:00Z'))).toBe(9);
  });

  test('a clock that is out of its mind is taken for the nearest day', () => {
    expect(dayAt(new Date(0))).toBe('2000-01-01');
    expect(dayAt(new Date('2150-01-01T00:00:00Z'))).toBe('2099-12-31');
    expect(dayAt(new Date(Number.NaN))).toBe('2000-01-01');
  });

  test('days are counted over every clock change', () => {
    expect(daysBetween(dayOf(2026, 3, 28), dayOf(2026, 3, 30))).toBe(2);
    expect(daysBetween(dayOf(2026, 10, 24), dayOf(2026, 10, 26))).toBe(2);
    expect(daysBetween(dayOf(2016, 3, 26), dayOf(2016, 3, 28))).toBe(2);
  });
});
