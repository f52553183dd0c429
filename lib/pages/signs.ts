import type { PageKind, Portal } from './facts';
import type { Page } from './reader';

/** Where a wording must stand to count. */
export type Spot = 'title' | 'heading' | 'text' | 'prose' | 'field' | 'choice' | 'act' | 'link';

export interface Sign {
  readonly in: readonly Spot[];
  /** Over the folded text. */
  readonly says: RegExp;
}

/** One kind of page as data. Recognised where `enough` signs, each on a text of its own, are there, one of them firm. */
export interface PageSigns {
  readonly kind: PageKind;
  readonly portals: readonly Portal[];
  /** What the page's own heading says; self-service pages need it, since their menu names all others. */
  readonly topic?: RegExp;
  /** Must be there, before and besides `signs`. */
  readonly must?: Sign;
  readonly signs: readonly Sign[];
  /** How many of `signs` are needed on a path. */
  readonly enough: (path: string) => number;
  /** Whether one sign must stand on a real control or field; help pages have none. */
  readonly firm: boolean;
}

const FIRM: readonly Spot[] = ['field', 'choice', 'act'];

export interface Standing {
  readonly spot: Spot;
  readonly text: string;
}

/** Everything on the page that a sign may stand on, firm spots first. */
export function standings(page: Page): Standing[] {
  const of = (spot: Spot, list: readonly { readonly text: string }[]): Standing[] =>
    list.map(({ text }) => ({ spot, text }));
  return [
    ...of('field', page.fields),
    ...of('choice', page.choices),
    ...of('act', page.acts),
    ...of('heading', page.headings),
    ...of('text', page.texts),
    ...of('link', page.links),
    ...of('prose', page.prose),
    ...(page.title ? of('title', [{ text: page.title }]) : []),
  ];
}

/** How many signs are there, each on a wording that no other sign of the kind rests on, and whether one is firm. */
export function count(signs: readonly Sign[], on: readonly Standing[]): { found: number; firm: boolean } {
  const used = new Set<string>();
  let firm = false;
  let found = 0;
  for (const sign of signs) {
    const hit = on.find((one) => sign.in.includes(one.spot) && !used.has(one.text) && sign.says.test(one.text));
    if (!hit) continue;
    used.add(hit.text);
    found++;
    firm ||= FIRM.includes(hit.spot);
  }
  return { found, firm };
}

/**
 * @param named the wording that names the page: no sign may rest on it again.
 */
export const fits = (kind: PageSigns, path: string, on: readonly Standing[], named = ''): boolean => {
  const { must } = kind;
  if (must && count([must], on).found === 0) return false;
  const rest = on.filter((one) => FIRM.includes(one.spot) || one.text !== named);
  const { found, firm } = count(kind.signs, rest);
  return found >= kind.enough(path) && (firm || !kind.firm);
};
