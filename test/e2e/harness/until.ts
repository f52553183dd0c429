import { setTimeout as rest } from 'node:timers/promises';

/** Generous: what is there is seen at once, what is not may be a busy machine's doing. */
const PATIENCE = 30_000;

/**
 * Reads again and again until something other than null comes.
 *
 * @throws with `complaint()` when nothing has come in time
 */
export async function until<T>(
  read: () => Promise<T | null | undefined>,
  complaint: () => string,
  every = 40,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await read();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > end) throw new Error(complaint());
    await rest(every);
  }
}
