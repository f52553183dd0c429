import type { PageFacts, PageKind } from '../../lib/pages/facts';

/** The pages on which a rule speaks; on all others the background is left asleep. */
const KINDS: readonly PageKind[] = [
  'mebbis-main-menu',
  'mebbis-common-screen',
  'mebbis-e-personel',
  'mebbis-assignment-record',
];

/** The module of the assignment record, whose address nobody knows: its pages may have been named by the person. */
const isEPersonel = (path: string): boolean => path.toLowerCase().startsWith('/eozluk/');

export const isSpokenOf = (facts: PageFacts | null, path: string): boolean =>
  facts ? KINDS.includes(facts.page) : isEPersonel(path);

/** WebForms load anew with every step; only these few may fill themselves by script. */
export const mayChange = (path: string): boolean => path.toLowerCase().startsWith('/index.aspx') || isEPersonel(path);
