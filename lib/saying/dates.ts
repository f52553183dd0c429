import { type Day, daysBetween } from '../calendar/day';
import type { Language } from '../vocabulary/language';
import type { DayWords } from '../words/texts';

const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  tr: new Intl.DateTimeFormat('tr-TR', { timeZone: 'UTC', ...options }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }),
});
const long = formats({ dateStyle: 'long' });
const short = formats({ day: 'numeric', month: 'short' });
const weekday = formats({ weekday: 'long' });

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

/** «21 Ocak 2027». */
export const longDay = (day: Day, language: Language): string => long[language].format(at(day));

/** «21 Oca». */
export const shortDay = (day: Day, language: Language): string => short[language].format(at(day));

/** Within this many days a day and month can't be taken for another year's. */
const NEAR = 300;

/** «21 Oca», and «21 Oca 2028» where the year would not be clear. */
export function nearDay(day: Day, { today, language }: { readonly today: Day; readonly language: Language }): string {
  const short = shortDay(day, language);
  return Math.abs(daysBetween(today, day)) > NEAR ? `${short} ${day.slice(0, 4)}` : short;
}

/** «21 Ocak 2027, Perşembe»; "Thursday, 21 January 2027": a date said back to whoever typed it. */
export const dayInWords = (day: Day, language: Language): string => {
  const name = weekday[language].format(at(day));
  return language === 'tr' ? `${longDay(day, language)}, ${name}` : `${name}, ${longDay(day, language)}`;
};

/** «21.01.2027», as dates are typed here; the same in both languages. */
export const typedDay = (day: Day): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

/** «21.01.2027, Perşembe»: to compare with what another program shows. */
export const typedDayInWords = (day: Day, language: Language): string =>
  `${typedDay(day)}, ${weekday[language].format(at(day))}`;

/** How a number's last spoken word ends, by its last digit that is not 0 (sıfır for 0): its vowels, and whether its last letter is hard. */
const UNITS = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];

function lastWord(number: number): string {
  if (number % 10) return UNITS[number % 10] ?? '';
  if (number % 100) return TENS[(number % 100) / 10] ?? '';
  if (number % 1000) return 'yüz';
  return number ? 'bin' : 'sıfır';
}

const isBack = (word: string) => /[aıou][^aeıioöuü]*$/.test(word);
const isHard = (word: string) => /[çfhkpsşt]$/.test(word);

/** Turkish «-de»: `locative(2027)` is «2027'de», `locative(2026)` «2026'da», `locative(2025)` «2025'te». */
export function locative(number: number): string {
  const word = lastWord(number);
  return `${number}'${isHard(word) ? 't' : 'd'}${isBack(word) ? 'a' : 'e'}`;
}

/** Turkish «-den»: «2027'den». */
export const ablative = (number: number): string => `${locative(number)}n`;

/** «21 Ocak 2027'de». */
export const onDay = (day: Day): string => long.tr.format(at(day)).replace(/\d+$/, (year) => locative(Number(year)));

/** «21.01.2027'de». */
export const onTypedDay = (day: Day): string => typedDay(day).replace(/\d+$/, (year) => locative(Number(year)));

/** «21 Ocak 2027'den». */
export const fromDay = (day: Day): string => long.tr.format(at(day)).replace(/\d+$/, (year) => ablative(Number(year)));

/** A day as a sentence needs it. */
export function sayDay(day: Day, language: Language): DayWords {
  const plain = longDay(day, language);
  const typed = typedDay(day);
  return language === 'tr'
    ? { plain, on: onDay(day), from: fromDay(day), typed }
    : { plain, on: plain, from: plain, typed };
}
