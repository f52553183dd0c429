import type { ApplicationShown, Offer, RequestShown } from '../../lib/pages/facts';
import type { Outcome, SigningMethod } from '../../lib/vocabulary/application';
import type { PageKind } from '../../lib/vocabulary/page-kinds';

/** What a right reading of the page says. */
export interface Expected {
  readonly page: PageKind;
  /** Default `{ state: 'absent' }`. */
  readonly request?: RequestShown;
  /** A way that is left out: `no`. */
  readonly offered?: Partial<Record<SigningMethod, Offer>>;
  /** Default none. A set: its order says nothing. */
  readonly choosing?: readonly SigningMethod[];
  /** Default false. */
  readonly lacksRenewal?: boolean;
  /** Default null. */
  readonly newest?: ApplicationShown;
  /** Default null. */
  readonly outcome?: Outcome;
  /** `YYYY-MM-DD`; default null. */
  readonly validUntil?: string;
}

/** What brings a later state about: time alone (milliseconds), a press (CSS selector), or an option taken in a select. */
export type Cause =
  | { readonly after: number }
  | { readonly press: string }
  | { readonly choose: string; readonly option: string };

export interface Later {
  readonly about: string;
  readonly by: Cause;
  /** What holds once the cause has had its effect, however long the machine takes for it. */
  readonly expected: Expected | null;
  /** As {@link PortalPage.orElse}. */
  readonly orElse?: readonly (PageKind | null)[];
}

/** One synthetic page, see `index.ts`. */
export interface PortalPage {
  /** Relative to `test/portals`; `generated/…` comes from `generate.ts`. For {@link read}. */
  readonly file: string;
  /** Under which it is served. Not unique: real portals show several steps under one path. */
  readonly url: string;
  /** What it is an example of, one line. */
  readonly about: string;
  /** What holds as the markup stands, before any script but also right after load in a browser. Null: nothing recognised. */
  readonly expected: Expected | null;
  /**
   * Other answers that the domain's documents leave open; with one of these kinds (null: silence) nothing else is
   * asked of the reading. Never used to let something pass on which a rule could say «Reddedilir».
   */
  readonly orElse?: readonly (PageKind | null)[];
  /** States after scripts or a person's doing, in this order, each starting where the one before left off. */
  readonly later?: readonly Later[];
  /** `file`s of this list that the page shows in its frames; serve those under their own `url`. */
  readonly frames?: readonly string[];
}
