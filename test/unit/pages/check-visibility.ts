import type { DOMWindow } from 'jsdom';

const UNSEEN = 'script,style,template,noscript,[hidden],input[type=hidden],dialog:not([open])';

const isRule = (rule: CSSRule): rule is CSSStyleRule => 'selectorText' in rule;
const hides = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  display === 'none' || visibility === 'hidden' || visibility === 'collapse';

/** The selectors of a document's own styles by which something may be hidden. */
function hidingSelectors(doc: Document): string {
  const rules = [...doc.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter(isRule);
  return rules
    .filter(({ style }) => hides(style))
    .map(({ selectorText }) => selectorText)
    .join();
}

/** Gives a window of jsdom what it lacks: `checkVisibility`, by attributes and by the styles that stand in the page. */
export function withVisibility(window: DOMWindow): DOMWindow {
  const selectors = new WeakMap<Document, string>();
  const selectorsOf = (doc: Document): string => {
    const known = selectors.get(doc) ?? hidingSelectors(doc);
    selectors.set(doc, known);
    return known;
  };
  const isHidden = (element: Element): boolean => {
    const hiding = selectorsOf(element.ownerDocument);
    // Documents of a parser have no computed style.
    const isByRule = hiding !== '' && element.matches(hiding) && hides(window.getComputedStyle(element));
    return isByRule || element.matches(UNSEEN) || ('style' in element && hides((element as HTMLElement).style));
  };
  const isFolded = (element: Element): boolean =>
    element.parentElement?.matches('details:not([open])') === true && element.localName !== 'summary';
  Object.defineProperty(window.Element.prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element): boolean {
      for (let at: Element | null = this; at; at = at.parentElement) if (isHidden(at) || isFolded(at)) return false;
      return true;
    },
  });
  return window;
}
