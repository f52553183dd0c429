// @vitest-environment jsdom
import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DateField } from '../../../components/shared/DateField';
import { SpeechProvider } from '../../../components/shared/speech';
import { type Day, dayOf } from '../../../lib/calendar/day';
import type { Language } from '../../../lib/vocabulary/language';
import { wordsIn } from '../../words-in';
import { clearPage } from './clear-page';

let given: (Day | null)[] = [];

/** A field whose day is kept as the record would keep it. */
function Kept(): JSX.Element {
  const [day, setDay] = useState<Day | null>(null);
  const keep = (next: Day | null) => {
    given.push(next);
    setDay(next);
  };
  return <DateField label="Son gün" what="certificate-end" value={day} onChange={keep} />;
}

async function show(language: Language = 'tr'): Promise<HTMLInputElement> {
  render(
    <SpeechProvider value={{ words: wordsIn(language), language, today: dayOf(2026, 11, 23) }}>
      <Kept />
    </SpeechProvider>,
    document.body,
  );
  return vi.waitFor(() => {
    const input = document.querySelector<HTMLInputElement>('input[type="text"]');
    if (!input) throw new Error('no field yet');
    return input;
  });
}

async function paste(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(input.value).toBe(text));
}
const told = () => document.querySelector('[role="status"]')?.textContent ?? '';
const says = (text: string) => vi.waitFor(() => expect(told()).toContain(text));

beforeEach(() => {
  given = [];
});
afterEach(clearPage);

describe('a date that was typed or pasted', () => {
  test('is said back in words, with its weekday', async () => {
    const input = await show();
    await paste(input, 'Geçerlilik bitiş tarihi: 21.01.2027 14:05:09');
    await says('21 Ocak 2027, Perşembe');
    expect(given).toEqual(['2027-01-21']);
    const words = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toBe('21 Ocak 2027, Perşembe');
  });

  test('in English too', async () => {
    await paste(await show('en'), 'Jan 21 14:05:09 2027 GMT');
    await says('Thursday, 21 January 2027');
  });

  test.each(['01/02/2027', '1.2.27', '31.02.2027 – 01.02.2027'])(
    'is in words before it is kept, where it could be meant otherwise: «%s»',
    async (text) => {
      const input = await show();
      await paste(input, text);
      await says('1 Şubat 2027, Pazartesi');
      expect(given).toEqual([]);
      input.blur();
      await vi.waitFor(() => expect(given).toEqual(['2027-02-01']));
    },
  );
});

describe('two dates in one text', () => {
  const choices = () => [...document.querySelectorAll<HTMLButtonElement>('fieldset button')];

  test('are asked about, nothing is kept before the answer, and the answer stands in the field', async () => {
    const input = await show();
    await paste(input, '21.01.2024 - 21.01.2027');
    await vi.waitFor(() =>
      expect(choices().map(({ textContent }) => textContent)).toEqual([
        '21 Ocak 2024, Pazar',
        '21 Ocak 2027, Perşembe',
      ]),
    );
    expect(document.querySelector('fieldset legend')?.textContent).toBe('Hangi tarih?');
    expect(given).toEqual([]);
    choices()[1]?.click();
    await vi.waitFor(() => expect(input.value).toBe('21.01.2027'));
    expect(given).toEqual(['2027-01-21']);
    expect(choices()).toEqual([]);
    expect(document.activeElement).toBe(input);
  });

  test('are told as a problem to who goes on without an answer', async () => {
    const input = await show();
    await paste(input, '21.01.2024 - 21.01.2027');
    input.blur();
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toBe(
        'Bu metinde birden çok tarih var. Birini seçin.',
      ),
    );
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(choices()).toHaveLength(2);
    expect(given).toEqual([]);
  });
});
