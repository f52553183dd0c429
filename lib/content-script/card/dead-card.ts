import { prop, rootOf } from '../dom';

/** The id of our own root; it stands in the closed root, where no page sees it. */
export const OWN_ROOT = 'eimza';

/** Firefox's way into closed roots, for extensions alone. */
interface Opened extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away a card whose script has ended. Firefox ends our scripts in open pages when the extension is updated and starts
 * the new ones there; what they drew stays, and nothing in it works any more.
 */
export function removeDeadCard(doc: Document): void {
  const html = rootOf(doc);
  if (!html) return;
  for (const child of [...prop(html, 'children')] as Opened[])
    if (child.openOrClosedShadowRoot?.getElementById(OWN_ROOT)) child.remove();
}
