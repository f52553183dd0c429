import { afterEach, expect, test } from 'vitest';
import { calendarDigest } from './digest';

/** The computer's zone with its offset in winter and summer, in minutes west of Greenwich. */
const ZONES: readonly [zone: string, winter: number, summer: number][] = [
  ['UTC', 0, 0],
  ['America/Los_Angeles', 480, 420],
  ['Europe/Istanbul', -180, -180],
  ['Pacific/Kiritimati', -840, -840],
];

const own = process.env.TZ;
afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

test('the calendar says the same wherever the computer’s clock is set', () => {
  const digests = ZONES.map(([zone, winter, summer]) => {
    // Node takes a new zone at once; the offsets prove that it has.
    process.env.TZ = zone;
    expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(winter || 0);
    expect(new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset()).toBe(summer || 0);
    return calendarDigest();
  });
  expect(new Set(digests).size).toBe(1);
});
