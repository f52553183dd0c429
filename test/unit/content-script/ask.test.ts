import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '../../../lib/content-script/follow/ask-background';

const reply = { card: null, holds: {}, namedAs: null };
const message = { kind: 'mute-tab' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers with one of these after the other; an error is thrown. */
function sending(...answers: unknown[]) {
  return vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

async function outcome(send: () => Promise<unknown>): Promise<unknown> {
  const asked = askBackground(send, message);
  await vi.advanceTimersByTimeAsync(60_000);
  return asked;
}

describe('asking the background', () => {
  it('takes the first answer that is one', async () => {
    const send = sending(reply);
    expect(await outcome(send)).toBe(reply);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('asks again where a stopped worker did not answer', async () => {
    const send = sending(new Error('Receiving end does not exist'), undefined, reply);
    expect(await outcome(send)).toBe(reply);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it.each([[null], ['kart'], [{}], [{ card: null }], [[]]])(
    'takes %j for no answer, and says so in the end',
    async (strange) => {
      const send = sending(strange, strange, strange, strange);
      expect(await outcome(send)).toBeNull();
      expect(send).toHaveBeenCalledTimes(4);
    },
  );
});
