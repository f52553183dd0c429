import type { PageKind } from '../vocabulary/page-kinds';
import { type Location, portalOf } from './address';
import { all, has, textOf } from './dom';
import { factsOfMebbis, type PageFacts } from './facts';
import { fold } from './fold';
import { mebbisByAddress } from './mebbis-by-address';
import type { Sign } from './mebbis-page';
import { MEBBIS_PAGES } from './mebbis-pages';

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
  // «No permission» has the signs of the main menu.
  if (mebbisByAddress(url)) return null;
  const kind = options.as ?? recognise(doc, address.path);
  return kind && factsOfMebbis(kind, options.settled, options.as !== undefined);
}

/** WebForms load anew with every step; only the common screen and e-Personel may fill themselves by script. */
export const mayChange = ({ pathname }: Pick<Location, 'pathname'>): boolean => !/^\/main\.aspx/i.test(pathname);

const recognise = (doc: Document, path: string): PageKind | null =>
  MEBBIS_PAGES.find(({ read }) => read?.path.test(path) && holdTwo(doc, read.signs))?.kind ?? null;

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
