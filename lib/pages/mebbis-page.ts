import type { PageDefinition } from './page-definition';

/** A selector that matches, or one whose element says so; or several signs that count as one. */
export type Sign = string | { readonly of: string; readonly says: RegExp } | { readonly two: readonly Sign[] };

/** One kind of page of MEBBİS. All paths are in small letters. */
export interface MebbisPage extends PageDefinition {
  /** Where the address alone tells it: there is never anything to say there, and on most of them no script of ours runs. */
  readonly address?: { readonly path: RegExp; readonly query?: RegExp };
  /** Where our script reads it (see `hosts.ts`), and its own signs: two of them must hold. */
  readonly read?: { readonly path: RegExp; readonly signs: readonly Sign[] };
}

export const says = (of: string, wording: RegExp): Sign => ({ of, says: wording });

/** A page of e-Personel or one below it; each carries a code of three letters and five digits. */
export const E_PERSONEL_PAGE = /^\/eozluk\/[a-z]{3}\d{5}\.aspx$/;
