import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../lib/calendar/typed-date';
import pasted from './pasted-dates.json';

/** The day that is read; `ask`: two different ones, the person is asked which; `none`: no day that a calendar has. */
function readAs(text: string): string {
  const read = readTypedDate(text);
  if (read.ok) return read.day;
  return read.problem === 'several' ? 'ask' : 'none';
}

describe('what somebody would paste into a date field, who had not seen how it is read', () => {
  it.each(pasted)('$text: $why', ({ text, expect: expected }) => {
    expect(readAs(text)).toBe(expected);
  });
});
