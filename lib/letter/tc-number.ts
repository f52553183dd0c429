/** What a typed T.C. identity number comes to. Empty is fine: the number is optional. */
export type TcNumber =
  | { readonly ok: true; readonly number: string | null }
  | { readonly ok: false; readonly problem: 'not-eleven-digits' | 'wrong-check-digits' };

/**
 * Reads a T.C. identity number as typed (spaces allowed) and checks it by its own last two digits.
 * Source of the sums: the public description of the number's tenth and eleventh digits.
 *
 * @returns the eleven digits, null where nothing was typed, or what is wrong; the number itself is never stored
 */
export function readTcNumber(typed: string): TcNumber {
  const text = typed.replace(/\s/g, '');
  if (text === '') return { ok: true, number: null };
  if (!/^[1-9]\d{10}$/.test(text)) return { ok: false, problem: 'not-eleven-digits' };
  const digits = [...text].map(Number);
  const sum = (positions: readonly number[]) => positions.reduce((total, at) => total + (digits[at] ?? 0), 0);
  const odd = sum([0, 2, 4, 6, 8]);
  const even = sum([1, 3, 5, 7]);
  // `odd * 7 - even` may be negative: 1 9 0 9 0 9 0 9 0 …
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  const eleventh = (odd + even + tenth) % 10;
  return digits[9] === tenth && digits[10] === eleventh
    ? { ok: true, number: text }
    : { ok: false, problem: 'wrong-check-digits' };
}
