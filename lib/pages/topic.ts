import { matches, prop } from './dom';
import type { KamuSmPage } from './kamusm-page';
import type { Heading, Page } from './reader';

/** What a page is about, and the wording that says so. */
export interface Topic {
  readonly page: KamuSmPage;
  readonly text: string;
}

/**
 * Which of several self-service pages this one is. Their menu names them all, on some pages as headings too, so a page is
 * about what its gravest headings name alone; without such a heading about what one text of its own, or what is named
 * once more than the rest, says.
 */
export function topicOf(kinds: readonly KamuSmPage[], page: Page): Topic | null {
  const named = (text: string): Topic[] => {
    const all = kinds.filter((kind) => kind.topic?.test(text));
    const [kind] = all;
    return kind && all.length === 1 ? [{ page: kind, text }] : [];
  };
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const at = page.headings.filter((heading) => heading.level === level).flatMap(({ text }) => named(text));
    if (at.length > 0) return theOneNamed(at);
  }
  const entries = [...page.acts, ...page.links].map(({ text }) => text).filter((text) => named(text).length > 0);
  // Of buttons that all name one page, this page is the one.
  const isMenu = page.links.some(({ text }) => entries.includes(text)) || theOneNamed(entries.flatMap(named)) === null;
  const menu = isMenu ? entries : [];
  const texts = page.texts.map(({ text }) => text).filter((text) => text.split(' ').length <= MOST_WORDS);
  const again = texts.filter((text, i) => menu.includes(text) || texts.indexOf(text) !== i);
  const own = menu.length > 0 ? again.flatMap(named) : texts.flatMap(named);
  // Beside a menu, the one page that a text names above something to fill in.
  const above = own.length === 0 && page.fields.length > 0 ? texts.flatMap(named) : [];
  return theOneNamed(own) ?? theOneNamed(above) ?? theOneNamed(named(page.title));
}

/** The one kind that all name; null where they name several, or nothing. */
function theOneNamed(topics: readonly Topic[]): Topic | null {
  const [first] = topics;
  return first && topics.every(({ page }) => page === first.page) ? first : null;
}

/** A page's name is short; a sentence that mentions it is none. */
const MOST_WORDS = 5;

const READING =
  /\b(?:nasil(?! (?:\w+ )?(?:ist[ei]|(?:imza|onay)layaca))|nedir|kilavuz\w*|sikca|sss|rehber\w*|anket\w*|haber\w*|adim adim|dokuman\w*|yonerge\w*|egitim video\w*|memnuniyet|geri bildirim|sorulan|bakim(?:da|dadir)?|(?:sayfa|kayit) bulunamadi|gecici olarak|oturum\w* (?:sure\w*|son\w*)|hata olustu|sistem hatasi)\b/;
const NOTICE = /\b(?:duyuru\w*|yardim|bilgilendirme\w*|arama sonuc\w*|site haritasi|iletisim)\b/;

/** What kind of reading matter the page is by its title, path and main headings: none of it, a notice, a guide. */
export function readingMatter(page: Page, path: string): 'none' | 'notice' | 'guide' {
  const named = [page.title, wordsOf(path)];
  const main = mainHeadings(page).map(({ text }) => text);
  if ([...named, ...main].some((text) => READING.test(text))) return 'guide';
  // A box «Duyurular» beside the page's own content comes after it.
  return [...named, ...main.slice(0, 1)].some((text) => NOTICE.test(text)) ? 'notice' : 'none';
}

const isReading = (text: string): boolean => READING.test(text) || NOTICE.test(text);

const wordsOf = (path: string): string => path.replace(/[^a-z]+/g, ' ');

/** Whether all reading matter stands below what the page itself has to press: a box of questions there makes no guide. */
export function readsOnlyBelow(page: Page, path: string, own: Element | undefined): boolean {
  const reading = mainHeadings(page).filter(({ text }) => isReading(text));
  return (
    own !== undefined &&
    !isReading(page.title) &&
    !isReading(wordsOf(path)) &&
    reading.every(({ el }) => prop(own, 'compareDocumentPosition').call(own, el) & FOLLOWING)
  );
}
const FOLLOWING = 4;

/** Whether reading matter comes before what the page is about: a box of questions under its own heading does not. */
export const isReadingFirst = (page: Page, topic: string): boolean => {
  for (const { text } of byLevel(page)) {
    if (isReading(text)) return true;
    if (text === topic) return false;
  }
  return isReading(page.title);
};

const byLevel = (page: Page): Heading[] => page.headings.toSorted((a, b) => a.level - b.level);

/** Headings of the first two levels; where there are none, of the gravest there is. */
export function mainHeadings(page: Page): Heading[] {
  const all = byLevel(page).filter(({ el }) => !matches(el, 'legend,caption'));
  const gravest = Math.max(2, all[0]?.level ?? 2);
  return all.filter(({ level }) => level <= gravest);
}
