import type { PageReply, ToBackground } from '../../messages';

/** A stopped worker wakes up for a message, but one that is just starting, updating or failing may not answer. */
const WAITS = [100, 400, 1_500];

export type Send = (message: ToBackground) => Promise<unknown>;

/** @returns the background's answer, or null where none came after a few tries */
export async function askBackground(send: Send, message: ToBackground): Promise<PageReply | null> {
  for (let round = 0; ; round++) {
    try {
      const answer = await send(message);
      if (isReply(answer)) return answer;
    } catch {
      // A worker that is not there, or dies over the question, fails it: there is no need of a clock of our own.
    }
    const wait = WAITS[round];
    if (wait === undefined) return null;
    await after(wait);
  }
}

const after = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

/** Names one load of one document, no more: the real thing would bring an interface of its own into every page. */
export const nameOfView = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** No card, and nothing to hold back. */
export const saysNothing = ({ card, holds }: PageReply): boolean => !card && holds.views.length === 0;

const isReply = (answer: unknown): answer is PageReply =>
  typeof answer === 'object' && answer !== null && 'card' in answer && 'holds' in answer && 'namedAs' in answer;
