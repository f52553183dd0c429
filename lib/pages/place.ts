import type { Place } from '../vocabulary/place';
import type { Location } from './address';
import { all, closest, textOf, visible } from './dom';
import { fold } from './fold';
import { placeByAddress } from './place-by-address';

const ASIDE = 'nav,footer,aside,[role=navigation],[role=complementary],[role=contentinfo],a,button';

/** The same with the gravest heading of the page itself. */
export const place = (doc: Document, url: Location): Place => ({
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
