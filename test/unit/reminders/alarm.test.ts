import { describe, expect, test } from 'vitest';
import { EVERY_MINUTES, ringsInTime } from '../../../lib/reminders/alarm';

const now = new Date('2026-11-23T09:00:00Z');
const inMinutes = (minutes: number) => now.getTime() + minutes * 60_000;
const alarm = (scheduledTime: number, periodInMinutes: number | undefined = EVERY_MINUTES) => ({
  scheduledTime,
  periodInMinutes,
});

describe('an alarm is made anew', () => {
  test('where there is none', () => {
    expect(ringsInTime(undefined, now)).toBe(false);
  });

  test('where it lies further off than its period: the clock stood ten years ahead and was set back', () => {
    expect(ringsInTime(alarm(new Date('2036-11-23T09:30:00Z').getTime()), now)).toBe(false);
    expect(ringsInTime(alarm(inMinutes(EVERY_MINUTES + 1)), now)).toBe(false);
  });

  test('where it comes in another rhythm, or only once', () => {
    expect(ringsInTime(alarm(inMinutes(10), 600), now)).toBe(false);
    expect(ringsInTime({ scheduledTime: inMinutes(10) }, now)).toBe(false);
  });
});

describe('an alarm is left alone', () => {
  test('where it comes within its period, or is only late', () => {
    for (const minutes of [-600, 0, 1, EVERY_MINUTES]) expect(ringsInTime(alarm(inMinutes(minutes)), now)).toBe(true);
  });
});
