import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { ablative, fromDay, locative, longDay, onDay, onTypedDay, shortDay, typedDay } from '../../../lib/saying/dates';

describe('numbers take the ending that they have when read aloud', () => {
  const endings: [number, string][] = [
    [2020, "2020'de"],
    [2021, "2021'de"],
    [2022, "2022'de"],
    [2023, "2023'te"],
    [2024, "2024'te"],
    [2025, "2025'te"],
    [2026, "2026'da"],
    [2027, "2027'de"],
    [2028, "2028'de"],
    [2029, "2029'da"],
    [2030, "2030'da"],
    [2040, "2040'ta"],
    [2050, "2050'de"],
    [2060, "2060'ta"],
    [2070, "2070'te"],
    [2080, "2080'de"],
    [2090, "2090'da"],
    [2000, "2000'de"],
    [1900, "1900'de"],
    [10, "10'da"],
    [0, "0'da"],
  ];
  test.each(endings)('%i: %s', (number, said) => expect(locative(number)).toBe(said));

  test('and the same before «-den»', () => {
    expect([2025, 2026, 2027, 2040].map(ablative)).toEqual(["2025'ten", "2026'dan", "2027'den", "2040'tan"]);
  });
});

describe('days', () => {
  const day = dayOf(2027, 8, 5);

  test('as typed take the ending of their year', () => {
    expect(onTypedDay(dayOf(2027, 1, 21))).toBe("21.01.2027'de");
    expect(onTypedDay(dayOf(2026, 12, 31))).toBe("31.12.2026'da");
  });

  test('are said in full, in short and as typed', () => {
    expect([longDay(day, 'tr'), longDay(day, 'en')]).toEqual(['5 Ağustos 2027', '5 August 2027']);
    expect([shortDay(day, 'tr'), shortDay(day, 'en')]).toEqual(['5 Ağu', '5 Aug']);
    expect(typedDay(day)).toBe('05.08.2027');
  });

  test('take their endings in Turkish', () => {
    expect(onDay(day)).toBe("5 Ağustos 2027'de");
    expect(fromDay(dayOf(2026, 12, 21))).toBe("21 Aralık 2026'dan");
  });
});
