import type { Place } from '../messages';
import type { PageFacts } from '../pages/facts';
import { type FirstAnswer, isReply, nameOfView, type Send, saysNothing } from './ask';
import type { Hearing } from './follow-page';

export interface FirstQuestion {
  /** What is to be asked about; null: nothing, unless something is heard. */
  readonly facts: PageFacts | null;
  /** The page may change without a load: it is followed from the start. */
  readonly mayChange: boolean;
  readonly place: Place;
  readonly send: Send;
  hear(listener: Hearing): void;
  /** Follows the page from here on. */
  follow(first: FirstAnswer): Hearing;
}

/**
 * Asks about a page once, and follows it only where there is something to show or to hear: most pages need no more than
 * the question, and neither compile nor keep what follows.
 */
export function askFirst({ facts, mayChange, place, send, hear, follow }: FirstQuestion): void {
  const view = nameOfView();
  let reply: FirstAnswer['reply'] = null;
  let following: Hearing | null = null;
  const begin = (): Hearing => {
    following ??= follow({ view, facts, reply });
    return following;
  };
  hear((message) => begin()(message));
  if (mayChange) begin();
  else if (facts)
    // Whatever fails is asked again by what follows, in its own time.
    send({ kind: 'page', view, place, facts }).then((answer) => {
      if (isReply(answer)) reply = answer;
      if (!reply || !saysNothing(reply)) begin();
    }, begin);
}
