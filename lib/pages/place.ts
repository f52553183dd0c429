import type { Location } from './address';
import { all, closest, textOf, visible } from './dom';
import { fold } from './fold';

/** Where a page stands, without its query: that may hold what is the person's. */
export interface PagePlace {
  readonly host: string;
  readonly path: string;
  /** Its main heading, folded, digits left out; empty where it has none. */
  readonly heading: string;
}

const ASIDE = 'nav,footer,aside,[role=navigation],[role=complementary],[role=contentinfo],a,button';

/** Where a page stands by its address alone: the host, and the path without session id. Costs nothing. */
export const placeByAddress = ({ host, pathname }: Location): PagePlace => ({
  host,
  path: pathname.split(';', 1)[0]?.slice(0, 300) ?? '',
  heading: '',
});

/** The same with the gravest heading of the page itself. */
export const place = (doc: Document, url: Location): PagePlace => ({
  ...placeByAddress(url),
  heading: mainHeading(doc),
});

function mainHeading(doc: Document): string {
  for (const selector of ['h1,[role=heading][aria-level="1"]', 'h2', 'h3,h4,h5,h6,[role=heading]', 'legend,caption']) {
    const found = all(doc, selector, 40).find((el) => !closest(el, ASIDE) && visible(el) && fold(textOf(el)) !== '');
    if (found) return fold(textOf(found)).replace(/\d+/g, '').replace(/ +/g, ' ').trim().slice(0, 200);
  }
  return '';
}
