import { describe, expect, test } from 'vitest';
import {
  certificateState,
  daysLeft,
  productionStartsOn,
  renewedCardWorksFrom,
} from '../../../lib/calendar/certificate';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { asLastDays } from './last-days';

describe('article 10: an approved renewal is produced from one month before the end', () => {
  const table: [Day, string][] = [
    [dayOf(2027, 1, 21), '2026-12-21'],
    [dayOf(2027, 3, 31), '2027-02-28'],
    [dayOf(2028, 3, 31), '2028-02-29'],
    [dayOf(2028, 3, 29), '2028-02-29'],
    [dayOf(2027, 5, 31), '2027-04-30'],
    [dayOf(2027, 1, 1), '2026-12-01'],
  ];
  test.each(table)('a certificate until %s: from %s on', (validUntil, from) => {
    expect(productionStartsOn(validUntil, 1)).toBe(from);
  });

  test('on every last day from 2020 to 2040 between 28 and 31 days before', () => {
    for (const validUntil of asLastDays) {
      const left = daysLeft(validUntil, productionStartsOn(validUntil, 1));
      if (left < 28 || left > 31) throw new Error(`${validUntil}: ${left} days before`);
    }
  });
});

describe('article 11: a renewed card works when the old one has ended', () => {
  test('before the last day, on it, after it', () => {
    const end = dayOf(2028, 2, 29);
    expect(certificateState(end, dayOf(2028, 2, 28))).toBe('valid');
    expect(certificateState(end, end)).toBe('last-day');
    expect(certificateState(end, dayOf(2028, 3, 1))).toBe('expired');
  });

  test('the first sure day is the one after the last', () => {
    expect(renewedCardWorksFrom(dayOf(2028, 2, 29))).toBe('2028-03-01');
    expect(renewedCardWorksFrom(dayOf(2026, 12, 31))).toBe('2027-01-01');
    for (const end of asLastDays) expect(certificateState(end, renewedCardWorksFrom(end))).toBe('expired');
  });

  test('the state moves one way and days are counted down by one', () => {
    for (const end of asLastDays) {
      for (const away of [-2, -1, 0, 1, 2]) {
        const today = addDays(end, away);
        const expected = away < 0 ? 'valid' : away === 0 ? 'last-day' : 'expired';
        const right = daysLeft(end, today) === -away && certificateState(end, today) === expected;
        if (!right) throw new Error(`${end} seen from ${today}`);
      }
    }
  });
});
