import type { PageKind, Portal } from './facts';
import type { Page } from './reader';

// Where a wording stands. Sums name several places: `FIELD + TEXT`.
/** The name of a field. */
export const FIELD = 1;
/** A radio button, an option, a toggle. */
export const CHOICE = 2;
/** A control that acts when pressed. */
export const ACT = 4;
export const HEADING = 8;
/** A short text of its own. */
export const TEXT = 16;
/** A longer text, an entry of a list. */
export const PROSE = 32;
/** A menu entry, a link that leads elsewhere. */
export const LINK = 64;
export const TITLE = 128;

const FIRM = FIELD + CHOICE + ACT;

/** A wording, over folded text, and the places where it counts. */
export type Sign = readonly [places: number, says: RegExp];

/** One kind of page as data. Recognised where `enough` signs, each on a text of its own, are there. */
export interface PageSigns {
  readonly kind: PageKind;
  readonly portals: readonly Portal[];
  /** What the page's own heading says; self-service pages need it, since their menu names all others. */
  readonly topic?: RegExp;
  /** Must be there besides `signs`. */
  readonly must?: Sign;
  readonly signs: readonly Sign[];
  readonly enough: number;
  /** Where the path tells more, fewer signs do. */
  readonly at?: { readonly path: string; readonly enough: number };
  /** No real control or field among the signs is needed. Help pages have none, so most kinds ask for one. */
  readonly soft?: true;
}

/** One text of the page and where it stands. */
export type Standing = readonly [place: number, text: string];

/** Everything on the page that a sign may stand on, firm places first. */
export function standings(page: Page): Standing[] {
  const of = (place: number, list: readonly { readonly text: string }[]): Standing[] =>
    list.map(({ text }) => [place, text]);
  return [
    ...of(FIELD, page.fields),
    ...of(CHOICE, page.choices),
    ...of(ACT, page.acts),
    ...of(HEADING, page.headings),
    ...of(TEXT, page.texts),
    ...of(LINK, page.links),
    ...of(PROSE, page.prose),
    [TITLE, page.title],
  ];
}

/** How many signs are there, each on a wording that no other sign rests on, and whether one stands on a real control or field. */
export function count(signs: readonly Sign[], on: readonly Standing[]): { found: number; firm: boolean } {
  const used = new Set<string>();
  let firm = false;
  for (const [places, says] of signs) {
    const hit = on.find(([place, text]) => places & place && !used.has(text) && says.test(text));
    if (!hit) continue;
    used.add(hit[1]);
    firm ||= (hit[0] & FIRM) > 0;
  }
  return { found: used.size, firm };
}

/** @param named the wording that names the page: no sign may rest on it again, unless it is a control. */
export function fits(kind: PageSigns, path: string, on: readonly Standing[], named = ''): boolean {
  if (kind.must && count([kind.must], on).found === 0) return false;
  const rest = on.filter(([place, text]) => place & FIRM || text !== named);
  const { found, firm } = count(kind.signs, rest);
  const enough = kind.at?.path === path ? kind.at.enough : kind.enough;
  return found >= enough && (firm || kind.soft === true);
}
