import type { PageDefinition } from './page-definition';
import type { Look } from './signs';

/**
 * One kind of page of Kamu SM. Where several fit, a later step is meant (a lower rank): it often shows what an earlier one
 * asked, never the other way round.
 */
export interface KamuSmPage extends PageDefinition {
  /** What the page's own heading says; self-service pages need it, since their menu names all others. */
  readonly topic?: RegExp;
  /** How it can look; one is enough. */
  readonly looks: readonly Look[];
  /** Its looks alone do not tell it: see `kamusm.ts`. */
  readonly apart?: true;
}
