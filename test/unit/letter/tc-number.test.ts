import { describe, expect, it } from 'vitest';
import { readTcNumber } from '../../../lib/letter/tc-number';

/** Builds a number whose check digits hold; never written down, so that no valid number stands in the project. */
function built(first: readonly number[]): string {
  const at = (index: number) => first[index] ?? 0;
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const even = at(1) + at(3) + at(5) + at(7);
  const tenth = (7 * odd + 9 * even) % 10;
  const eleventh = (8 * odd) % 10;
  return [...first, tenth, eleventh].join('');
}
const NINES = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [9, 8, 7, 6, 5, 4, 3, 2, 1],
  [1, 9, 0, 9, 0, 9, 0, 9, 0],
  [5, 0, 0, 0, 0, 0, 0, 0, 0],
];

describe('the T.C. number is checked by its check digits', () => {
  // The last digit by the other published rule: 8 × the odd places. Both rules must agree.
  it.each(NINES)('takes a right number: %j…', (...nine) => {
    const number = built(nine);
    expect(readTcNumber(number)).toEqual({ ok: true, number });
    expect(readTcNumber(` ${number.slice(0, 3)} ${number.slice(3)} `)).toEqual({ ok: true, number });
  });

  it.each(NINES)('refuses it with any one digit changed: %j…', (...nine) => {
    const number = built(nine);
    for (let index = 1; index < 11; index++) {
      const wrong = number.slice(0, index) + ((Number(number[index]) + 1) % 10) + number.slice(index + 1);
      expect(readTcNumber(wrong)).toEqual({ ok: false, problem: 'wrong-check-digits' });
    }
  });

  it('is optional', () => {
    expect(readTcNumber('  ')).toEqual({ ok: true, number: null });
  });

  it.each(['1', '0123456789', '01234567890', '123456789012', '1234567890a', '١٢٣٤٥٦٧٨٩٠١', '-1234567890'])(
    'tells what is no such number: %s',
    (typed) => {
      expect(readTcNumber(typed)).toEqual({ ok: false, problem: 'not-eleven-digits' });
    },
  );
});
