import type { Heading, Page } from './reader';
import type { PageSigns } from './signs';

/**
 * Which of several self-service pages this one is. Their menu names them all, on some pages as headings too, so a page is
 * about what its gravest headings name alone; without such a heading about what one text of its own, or what is named
 * once more than the rest, says.
 */
export function topicOf(kinds: readonly PageSigns[], page: Page): PageSigns | null {
  const named = (text: string): PageSigns | undefined => kinds.find((kind) => kind.topic?.test(text));
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const at = distinct(page.headings.filter((heading) => heading.level === level).map(({ text }) => named(text)));
    if (at.length === 1) return at[0] ?? null;
    if (at.length > 1) return null;
  }
  const own = distinct(page.texts.map(({ text }) => named(text)));
  if (own.length === 1) return own[0] ?? null;
  return distinct([named(page.title)])[0] ?? null;
}

const distinct = (kinds: readonly (PageSigns | undefined)[]): PageSigns[] => [
  ...new Set(kinds.filter((kind) => kind !== undefined)),
];

const READING =
  /\b(?:nasil|nedir|kilavuz\w*|sikca|sss|rehber\w*|anket\w*|haber\w*|adim adim|dokuman\w*|yonerge\w*|egitim video\w*|memnuniyet|geri bildirim|sorulan)\b/;
const NOTICE = /\b(?:duyuru\w*|yardim|bilgilendirme\w*|aciklama\w*|arama sonuc\w*|site haritasi|iletisim)\b/;

/** What kind of reading matter the page is by its title, path and main headings: none of it, a notice, a guide. */
export function readingMatter(page: Page, path: string): 'none' | 'notice' | 'guide' {
  const named = [page.title, path.replace(/[^a-z]+/g, ' '), ...mainHeadings(page).map(({ text }) => text)];
  if (named.some((text) => READING.test(text))) return 'guide';
  return named.some((text) => NOTICE.test(text)) ? 'notice' : 'none';
}

export const mainHeadings = (page: Page): Heading[] => page.headings.filter(({ level }) => level <= 2);
