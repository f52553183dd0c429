import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type Day, dayOf, daysBetween } from '../../../lib/calendar/day';
import { renewalWindow, type WindowVerdict, windowEdges, windowOpensOn } from '../../../lib/calendar/renewal-window';
import { office as genel } from '../../../lib/offices/known/genel';
import { asLastDays } from './last-days';

const AKSARAY = { months: 3, days: 90 };
const on = (validUntil: Day, today: Day) => renewalWindow(validUntil, today, AKSARAY).verdict;
const ORDER: readonly WindowVerdict[] = ['too-early', 'borderline', 'open'];

describe('article 9: a renewal is rejected while not less than 3 months are left', () => {
  const table: [string, Day, Day, WindowVerdict][] = [
    ['exactly 3 months are too early', dayOf(2027, 1, 21), dayOf(2026, 10, 21), 'too-early'],
    ['a day later the readings differ', dayOf(2027, 1, 21), dayOf(2026, 10, 22), 'borderline'],
    ['and on the next day still', dayOf(2027, 1, 21), dayOf(2026, 10, 23), 'borderline'],
    ['then all say yes', dayOf(2027, 1, 21), dayOf(2026, 10, 24), 'open'],
    ['a year before', dayOf(2027, 1, 21), dayOf(2026, 1, 21), 'too-early'],
    ['on the last day', dayOf(2027, 1, 21), dayOf(2027, 1, 21), 'open'],
    ['after the end it is not too early', dayOf(2027, 1, 21), dayOf(2027, 3, 1), 'open'],
    ['end of May: February has no 31st', dayOf(2027, 5, 31), dayOf(2027, 2, 28), 'too-early'],
    ['a day later 92 days are left', dayOf(2027, 5, 31), dayOf(2027, 3, 1), 'borderline'],
    ['89 days left', dayOf(2027, 5, 31), dayOf(2027, 3, 3), 'open'],
    ['end of May in a leap year', dayOf(2028, 5, 31), dayOf(2028, 2, 29), 'too-early'],
    ['the leap day itself', dayOf(2028, 2, 29), dayOf(2027, 11, 29), 'too-early'],
    ['clamped at the other end: 30 November + 3 months', dayOf(2027, 2, 28), dayOf(2026, 11, 28), 'too-early'],
    ['over the turn of the year', dayOf(2027, 3, 31), dayOf(2026, 12, 31), 'too-early'],
  ];
  test.each(table)('%s', (_, validUntil, today, verdict) => expect(on(validUntil, today)).toBe(verdict));

  test('the day that the product names is 24.10.2026 for a certificate until 21.01.2027', () => {
    expect(windowOpensOn(dayOf(2027, 1, 21), AKSARAY)).toBe('2026-10-24');
  });

  test('on every month end and leap day: exactly 3 months by the calendar are never open', () => {
    for (const validUntil of asLastDays.filter((day) => addDays(day, 1).endsWith('-01'))) {
      expect(on(validUntil, addMonths(validUntil, -3))).not.toBe('open');
      expect(on(validUntil, addDays(addMonths(validUntil, -3), -1))).toBe('too-early');
    }
  });
});

describe('Kamu SM’s directive: «en fazla 3 ay» may be left', () => {
  const end = dayOf(2027, 1, 21);
  const read = (today: Day) => renewalWindow(end, today, genel.renewalWindow.value);

  test('exactly 3 months are on the border, a day more is too early', () => {
    expect(read(dayOf(2026, 10, 20)).verdict).toBe('too-early');
    expect(read(dayOf(2026, 10, 21)).verdict).toBe('borderline');
    expect(on(end, dayOf(2026, 10, 21))).toBe('too-early');
  });

  test('the day named stays the one that every reading lets in', () => {
    expect(read(dayOf(2026, 10, 23)).verdict).toBe('borderline');
    expect(read(dayOf(2026, 10, 24))).toEqual({ verdict: 'open', opensOn: '2026-10-24' });
  });

  test('for every last day from 2020 to 2040 only exactly 3 months, or 90 days, are judged otherwise than by article 9', () => {
    for (const validUntil of asLastDays) {
      for (let before = 95; before >= 86; before -= 1) {
        const today = addDays(validUntil, -before);
        const ours = renewalWindow(validUntil, today, genel.renewalWindow.value).verdict;
        const exactly = before === 90 || today === addMonths(validUntil, -3);
        const expected = exactly && on(validUntil, today) === 'too-early' ? 'borderline' : on(validUntil, today);
        if (ours !== expected) throw new Error(`${validUntil} on ${today}: ${ours}`);
      }
    }
  });
});

describe('for every last day from 2020 to 2040', () => {
  test('verdicts move one way only as days pass', () => {
    for (const validUntil of asLastDays) {
      let reached = 0;
      for (let before = 95; before >= 86; before -= 1) {
        const now = ORDER.indexOf(on(validUntil, addDays(validUntil, -before)));
        if (now < reached) throw new Error(`${validUntil}, ${before} days before: back to ${ORDER[now]}`);
        reached = now;
      }
      expect(reached).toBe(2);
    }
  });

  test('a window is never open under one reading and rejected as too early by us, nor called open before all agree', () => {
    for (const validUntil of asLastDays) {
      for (let before = 94; before >= 86; before -= 1) {
        const today = addDays(validUntil, -before);
        // Written out once more, by the numbers of the dates alone.
        const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
        const later = new Date(Date.UTC(year, month + 2, 1));
        const lastOfMonth = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
        later.setUTCDate(Math.min(date, lastOfMonth));
        const a = later.toISOString().slice(0, 10) > validUntil;
        const c = before < 90;
        const verdict = on(validUntil, today);
        if (verdict === 'too-early' && (a || c)) throw new Error(`${validUntil} on ${today} is let in by a reading`);
        if (verdict === 'open' && !(a && c)) throw new Error(`${validUntil} on ${today} is kept out by a reading`);
      }
    }
  });

  test('the day named is the first open one, and the days between are borderline', () => {
    for (const validUntil of asLastDays) {
      const { mayOpenOn, opensOn } = windowEdges(validUntil, AKSARAY);
      expect([on(validUntil, opensOn), on(validUntil, addDays(opensOn, -1)) === 'open']).toEqual(['open', false]);
      expect(on(validUntil, addDays(mayOpenOn, -1))).toBe('too-early');
      if (mayOpenOn < opensOn) expect(on(validUntil, mayOpenOn)).toBe('borderline');
      expect(daysBetween(mayOpenOn, opensOn)).toBeLessThanOrEqual(4);
    }
  });
});

test('any length of an office gives verdicts that move one way', () => {
  const days = fc.integer({ min: 0, max: 7000 }).map((n) => addDays(dayOf(2020, 1, 1), n));
  fc.assert(
    fc.property(
      days,
      days,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 370 }),
      fc.boolean(),
      (end, today, months, d, letsExactlyIn) => {
        const length = { months, days: d, letsExactlyIn };
        const now = ORDER.indexOf(renewalWindow(end, today, length).verdict);
        const next = ORDER.indexOf(renewalWindow(end, addDays(today, 1), length).verdict);
        expect(next).toBeGreaterThanOrEqual(now);
      },
    ),
    { numRuns: 3000 },
  );
});
