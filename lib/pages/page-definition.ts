import type { PageGroup, PageKind } from '../vocabulary/page-kinds';

/** What every file of a page kind says, on whichever portal. What people call it stands with the words. */
export interface PageDefinition {
  readonly kind: PageKind;
  readonly groups: readonly PageGroup[];
  /** Where several kinds fit a page, the lower is meant; 50 where not given. */
  readonly rank?: number;
}

export const byRank = (one: PageDefinition, other: PageDefinition): number => (one.rank ?? 50) - (other.rank ?? 50);
