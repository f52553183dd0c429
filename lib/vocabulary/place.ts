/** The official systems; `bp` and `bs` the application portals (new, old), `oi` and `nb` the self-service (new, old). */
export const PORTALS = ['bp', 'bs', 'oi', 'nb', 'mebbis'] as const;
export type Portal = (typeof PORTALS)[number];

/** Where a page stands, without its query, which may hold what is the person's: what «Bu sayfa hangisi?» remembers it by. */
export interface Place {
  readonly host: string;
  readonly path: string;
  /** Its main heading, folded, digits left out; empty where it has none. */
  readonly heading: string;
}

/** What kinds of text a page reports. */
export const TEXT_KINDS = ['heading', 'label', 'button', 'option'] as const;

/** One text of a page as it stands. */
export interface PageText {
  readonly as: (typeof TEXT_KINDS)[number];
  readonly text: string;
}
