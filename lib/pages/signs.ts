import type { Portal } from '../vocabulary/place';
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

/** A wording, over folded texts a line each (so `^` and `$` want the flag `m`), and the places where it counts. */
export type Sign = readonly [places: number, says: RegExp];

/** How a kind of page looks. Recognised where `enough` signs, each on a text of its own, are there. */
export interface Look {
  readonly portals: readonly Portal[];
  /** One of these must be there besides `signs`. */
  readonly must?: readonly Sign[];
  readonly signs: readonly Sign[];
  readonly enough: number;
  /** Where the path tells more, fewer signs do. */
  readonly at?: { readonly path: string; readonly enough: number };
  /** No real control or field among the signs is needed. Help pages have none, so most kinds ask for one. */
  readonly soft?: true;
  /** It asks for much in fields: with them, a page is not yet the soft one that its words about later steps name. */
  readonly asks?: true;
}

/** The folded texts of the page, joined by the places in which they stand. */
export interface Standings {
  /** One text a line, those of real controls and fields first, `firm` characters long. */
  readonly lines: (places: number) => { readonly text: string; readonly firm: number };
}

/** Everything on the page that a sign may stand on. */
export function standings(page: Page): Standings {
  const all: readonly (readonly [number, readonly { readonly text: string }[]])[] = [
    [FIELD, page.fields],
    [CHOICE, page.choices],
    [ACT, page.acts],
    [HEADING, page.headings],
    [TEXT, page.texts],
    [LINK, page.links],
    [PROSE, page.prose],
    [TITLE, [{ text: page.title }]],
  ];
  const join = (places: number): string =>
    all
      .filter(([place]) => places & place)
      .map(([, list]) => list.map(({ text }) => `${text}\n`).join(''))
      .join('');
  const joined = new Map<number, { text: string; firm: number }>();
  const lines = (places: number): { text: string; firm: number } => {
    const known = joined.get(places) ?? { text: join(places), firm: join(places & FIRM).length };
    joined.set(places, known);
    return known;
  };
  return { lines };
}

/**
 * How many signs are there, each on a wording that no other sign rests on, and whether one stands on a real control or
 * field.
 *
 * @param taken a wording that counts only where it stands on a control.
 */
export function count(signs: readonly Sign[], on: Standings, taken = ''): { found: number; firm: boolean } {
  const used = new Set<string>();
  let firm = false;
  for (const [places, says] of signs) {
    const { text, firm: firmTo } = on.lines(places);
    let from = 0;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const rest = text.slice(from);
      const at = rest.search(says);
      if (at < 0) break;
      const start = from + rest.lastIndexOf('\n', at - 1) + 1;
      const end = text.indexOf('\n', from + at);
      const line = text.slice(start, end);
      from = end + 1;
      const isFirm = start < firmTo;
      if (used.has(line) || (line === taken && !isFirm)) continue;
      used.add(line);
      firm ||= isFirm;
      break;
    }
  }
  return { found: used.size, firm };
}

/** A wording stands in a page so often at most that looking on makes sense. */
const MOST_TRIES = 20;

/** @param named the wording that names the page: no sign may rest on it again, unless it is a control. */
export function fits(look: Look, path: string, on: Standings, named = ''): boolean {
  if (look.must && count(look.must, on).found === 0) return false;
  const { found, firm } = count(look.signs, on, named);
  const enough = look.at?.path === path ? look.at.enough : look.enough;
  return found >= enough && (firm || look.soft === true);
}
