import type { PageFacts, PageKind } from '../../lib/pages/facts';
import { mebbisMayBeNamed } from '../../lib/pages/may-be-named';

/** The pages on which a rule speaks; on all others the background is left asleep. */
const KINDS: readonly PageKind[] = [
  'mebbis-main-menu',
  'mebbis-common-screen',
  'mebbis-e-personel',
  'mebbis-assignment-record',
];

/** An unrecognised page may be one that the person has named. */
export const isSpokenOf = (facts: PageFacts | null, path: string): boolean =>
  facts ? KINDS.includes(facts.page) : mebbisMayBeNamed(path);

/** WebForms load anew with every step; only these few may fill themselves by script. */
export const mayChange = (path: string): boolean =>
  ['/index.aspx', '/eozluk/'].some((start) => path.toLowerCase().startsWith(start));

/** Followed from the start: the first question is about what was recognised, only the follower asks for a name. */
export const isFollowed = (facts: PageFacts | null, path: string): boolean =>
  mayChange(path) || (facts === null && isSpokenOf(facts, path));
