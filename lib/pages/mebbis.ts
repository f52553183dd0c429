import { type Location, portalOf } from './address';
import type { PageFacts, PageKind } from './facts';
import { MODULE_PAGES, PAGES } from './mebbis/pages';

/**
 * What a page of MEBBİS is; null where it is none that is known. By host and path, then by two of the page's own ids:
 * its texts come in mixed encodings, and a look-alike on another host has the same ids. Looks at no form value and at
 * no list of inputs.
 */
export function readMebbis(
  doc: Document,
  url: Location,
  options: { readonly settled: boolean; readonly as?: PageKind },
): PageFacts | null {
  const address = portalOf(url);
  if (address?.portal !== 'mebbis') return null;
  const kind = options.as ?? recognise(doc, address.path, url.search);
  if (!kind) return null;
  return {
    page: kind,
    portal: 'mebbis',
    settled: options.settled,
    request: { state: 'absent' },
    signing: { offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no' }, choosing: [] },
    outcome: null,
    validUntil: null,
    named: options.as !== undefined,
  };
}

const ENOUGH = 2;

function recognise(doc: Document, path: string, search: string): PageKind | null {
  const address = path + search.toLowerCase();
  const pages = [...PAGES, ...MODULE_PAGES].filter((page) => page.at.test(address));
  return pages.find((page) => page.signs.filter((sign) => sign(doc)).length >= ENOUGH)?.kind ?? null;
}
