import type { PageText } from '../vocabulary/place';
import { all, caption, closest, matches, shownText, tidy, visible } from './dom';

const MOST = 300;
const LONGEST = 160;

const KINDS: readonly (readonly [PageText['as'], string])[] = [
  ['heading', 'h1,h2,h3,h4,h5,h6,legend,caption,th,[role=heading]'],
  ['label', 'label,dt,[role=radio],[role=checkbox],[role=tab]'],
  [
    'button',
    'button,input[type=submit],input[type=button],input[type=image],a[onclick],[role=button],[role=link],[role=menuitem]',
  ],
  ['option', 'option,[role=option]'],
];

/**
 * Headings, labels, buttons and options of the page for the «sayfa raporu», at most 300 of each, 160 characters each.
 * Never what a field holds; still unmasked: names that a page writes into its headings are for the report to mask.
 */
export function pageTexts(doc: Document): PageText[] {
  return KINDS.flatMap(([as, selector]) =>
    all(doc, selector, MOST)
      .filter((el) => visible(matches(el, 'option') ? (closest(el, 'select') ?? el) : el))
      .map((el) => ({
        as,
        text: matches(el, 'option') ? tidy((el.textContent ?? '').slice(0, LONGEST)) : shownText(caption(el)),
      }))
      .filter(({ text }) => text !== '')
      .map((one) => ({ ...one, text: one.text.slice(0, LONGEST) })),
  );
}
