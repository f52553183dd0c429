import { type Location, portalOf } from './address';
import { all, has, textOf } from './dom';
import { factsOfMebbis, type PageFacts, type PageKind } from './facts';
import { fold } from './fold';
import { MEBBIS_PAGES, type Sign } from './mebbis/pages';

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
  return kind && factsOfMebbis(kind, options.settled, options.as !== undefined);
}

function recognise(doc: Document, path: string, search: string): PageKind | null {
  const refused = search.toLowerCase().includes('yetkiyok');
  for (const { kind, at, isRefused = refused, signs } of MEBBIS_PAGES) {
    const isHere = at instanceof RegExp ? at.test(path) : at.includes(path);
    if (isHere && isRefused === refused && holdTwo(doc, signs)) return kind;
  }
  return null;
}

function holdTwo(doc: Document, signs: readonly Sign[]): boolean {
  let found = 0;
  for (const sign of signs) if (holds(doc, sign) && ++found > 1) return true;
  return false;
}

function holds(doc: Document, sign: Sign): boolean {
  if (typeof sign === 'string') return has(doc, sign);
  if ('two' in sign) return holdTwo(doc, sign.two);
  return all(doc, sign.of, 6).some((element) => sign.says.test(fold(textOf(element))));
}
