import type { Press } from '../messages';
import type { PageFacts, SigningMethod } from '../pages/facts';
import { FORM_AND_LATER } from '../pages/groups';
import { assess } from './assess';
import type { Finding, Question } from './rule';

const PRESSES: readonly Press[] = ['e-onay', 'e-signature', 'wet-signature', 'as-it-stands'];
const SENDS = new Set<string>(FORM_AND_LATER);

/**
 * The last check before sending: the presses that would get the application rejected, each with the gravest reason.
 * The page is judged as if the pressed control were the choice. Only a rejection holds a press back.
 */
export function holds(question: Question): Readonly<Partial<Record<Press, Finding>>> {
  const { facts } = question;
  if (facts.named || !SENDS.has(facts.page)) return {};
  const held: Partial<Record<Press, Finding>> = {};
  for (const press of PRESSES) {
    const judged = press === 'as-it-stands' ? facts : asIfChosen(facts, press);
    const [gravest] = assess({ ...question, facts: judged });
    if (gravest?.tone === 'rejected') held[press] = gravest;
  }
  return held;
}

/** A way that can be pressed is offered. */
function asIfChosen(facts: PageFacts, way: SigningMethod): PageFacts {
  const { offered } = facts.signing;
  return {
    ...facts,
    signing: { offered: offered[way] === 'no' ? { ...offered, [way]: 'maybe' } : offered, choosing: [way] },
  };
}
