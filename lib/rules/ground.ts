import { certificateState, daysLeft } from '../calendar/certificate';
import { asDay, type Day } from '../calendar/day';
import { type RenewalWindow, type WindowEdges, type WindowLength, windowEdges } from '../calendar/renewal-window';
import { knownRequest } from './known-request';
import type { Ground, Question } from './rule';

/** Works out once what every rule needs. */
export function groundOf(question: Question): Ground {
  const { facts, case: person, office, today } = question;
  const validUntil = person?.certificateValidUntil ?? null;
  const shown = asDay(facts.validUntil);
  return {
    ...question,
    request: knownRequest(facts, question.chosenEarlier, person),
    window: validUntil && windowAt(validUntil, today, office.renewalWindow.value),
    certificate: validUntil && certificateState(validUntil, today),
    daysLeft: validUntil && daysLeft(validUntil, today),
    shownUntil: shown === validUntil ? null : shown,
  };
}

/** The verdict of article 9 on a day, from the remembered edges of that certificate's window. */
export function windowAt(validUntil: Day, today: Day, length: WindowLength): RenewalWindow {
  const { mayOpenOn, opensOn } = rememberedEdges(validUntil, length);
  return { verdict: today >= opensOn ? 'open' : today >= mayOpenOn ? 'borderline' : 'too-early', opensOn };
}

/** One case is judged on every page and every press: its sums are done once. Bounded, since a worker may live for days. */
const edges = new Map<string, WindowEdges>();
const MOST_EDGES = 20_000;

function rememberedEdges(validUntil: Day, length: WindowLength): WindowEdges {
  const key = `${validUntil}/${length.months}/${length.days}/${length.letsExactlyIn}`;
  const known = edges.get(key);
  if (known) return known;
  if (edges.size >= MOST_EDGES) edges.clear();
  const found = windowEdges(validUntil, length);
  edges.set(key, found);
  return found;
}
