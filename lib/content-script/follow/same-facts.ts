import type { PageFacts } from '../../pages/facts';

/** What of the facts makes two readings differ, rest aside. */
export const sameFacts = (a: PageFacts | null, b: PageFacts | null): boolean => keyOf(a) === keyOf(b);
const keyOf = (facts: PageFacts | null): string => JSON.stringify(facts && { ...facts, settled: false });

/** Whether two readings differ in nothing but what is chosen. */
export const sameButChosen = (a: PageFacts, b: PageFacts): boolean => sameFacts(unchosen(a), unchosen(b));
const unchosen = (facts: PageFacts): PageFacts => ({
  ...facts,
  request: { state: 'absent' },
  signing: { ...facts.signing, choosing: [] },
});
