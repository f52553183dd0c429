import { JSDOM } from 'jsdom';
import { factsOfMebbis, type PageFacts } from '../../../lib/pages/facts';
import { hasScript } from '../../../lib/pages/hosts';
import { readKamuSm } from '../../../lib/pages/kamusm';
import { readMebbis } from '../../../lib/pages/mebbis';
import { mebbisByAddress } from '../../../lib/pages/mebbis-by-address';
import { withVisibility } from './check-visibility';

const shared = withVisibility(new JSDOM().window);

/** A document as a browser would build it, without running its scripts. Only one with styles of its own needs its own window. */
export const documentOf = (html: string): Document =>
  html.includes('<style')
    ? withVisibility(new JSDOM(html).window).document
    : new shared.DOMParser().parseFromString(html, 'text/html');

/**
 * All that can be said of a page: by each portal's reader where a script of ours runs, and by a MEBBİS page's address. At
 * most one of them may speak.
 */
export function readBoth(doc: Document, url: string, settled = true): PageFacts[] {
  const at = new URL(url);
  const byAddress = mebbisByAddress(at);
  return [
    readKamuSm(doc, at, { settled }),
    hasScript(url) ? readMebbis(doc, at, { settled }) : null,
    byAddress && factsOfMebbis(byAddress, settled, false),
  ].filter((facts) => facts !== null);
}
