import { JSDOM } from 'jsdom';
import type { PageFacts } from '../../../lib/pages/facts';
import { readKamuSm } from '../../../lib/pages/kamusm';
import { readMebbis } from '../../../lib/pages/mebbis';

/** A document as a browser would build it, without running its scripts. */
const { DOMParser } = new JSDOM().window;
export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Both portals' readers over one document: at most one of them may speak. */
export function readBoth(doc: Document, url: string, settled = true): PageFacts[] {
  const at = new URL(url);
  return [readKamuSm(doc, at, { settled }), readMebbis(doc, at, { settled })].filter((facts) => facts !== null);
}
