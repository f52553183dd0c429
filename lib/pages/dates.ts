const MONTHS = [
  'ocak',
  'subat',
  'mart',
  'nisan',
  'mayis',
  'haziran',
  'temmuz',
  'agustos',
  'eylul',
  'ekim',
  'kasim',
  'aralik',
];

import { fold } from './fold';

const DATE =
  /(?<![\d.])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\5\s?(\d{4})|(\d{1,2})\s+([^\s\d.,;:()/-]{3,10})\s+(\d{4}))(?!\d)/g;

/** The days that a text names, as `YYYY-MM-DD`, in its order: 21.01.2027, 21/01/2027, 2027-01-21, 21 Ocak 2027. Impossible days are left out. */
export function datesIn(text: string): string[] {
  const days: string[] = [];
  for (const found of text.slice(0, 400).matchAll(DATE)) {
    const [, y1, m1, d1, d2, , m2, y2, d3, name = '', y3] = found;
    const month = m1 ?? m2 ?? MONTHS.indexOf(fold(name)) + 1;
    const day = dayOf(Number(y1 ?? y2 ?? y3), Number(month), Number(d1 ?? d2 ?? d3));
    if (day) days.push(day);
  }
  return days;
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && year >= 1900 && year < 2200 ? at.toISOString().slice(0, 10) : null;
}
