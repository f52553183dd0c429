import { allChosen, type Chosen, chosenKey } from '../pages/chosen';
import type { PageFacts } from '../pages/facts';
import { FORM_AND_LATER } from '../pages/groups';
import { assess } from './assess';
import type { Finding, Question } from './rule';

const SENDS = new Set<string>(FORM_AND_LATER);

/**
 * The last check before sending: with which choices an application of this page would get rejected, each with the gravest
 * reason, by {@link chosenKey}. Told for all that could be chosen, so that the page can judge a press at once. Pressing a way
 * to sign is choosing it. Only a rejection holds a press back.
 */
export function holds(question: Question): ReadonlyMap<string, Finding> {
  const { facts } = question;
  const held = new Map<string, Finding>();
  if (facts.named || !SENDS.has(facts.page)) return held;
  for (const chosen of allChosen(facts.request)) {
    const [gravest] = assess({ ...question, facts: asIfChosen(facts, chosen), chosenEarlier: earlierBeside(question) });
    if (gravest?.tone === 'rejected') held.set(chosenKey(chosen), gravest);
  }
  return held;
}

/** A form that asks for the type forgets what was chosen earlier. */
const earlierBeside = ({ facts, chosenEarlier }: Question): Question['chosenEarlier'] =>
  facts.page === 'application-form' && facts.request.state !== 'absent' ? null : chosenEarlier;

/** A way that can be pressed or chosen is offered. */
function asIfChosen(facts: PageFacts, { request, choosing }: Chosen): PageFacts {
  const offered = { ...facts.signing.offered };
  for (const way of choosing) if (offered[way] === 'no') offered[way] = 'maybe';
  return { ...facts, request, signing: { offered, choosing } };
}
