/** Generous: a busy machine is slow, a driver that hangs never answers. */
const LIMIT = 60_000;

/**
 * Waits for a driver's answer, within a limit.
 *
 * @param call what was asked, for the message
 */
export async function within<T>(call: string, answer: Promise<T>, limit = LIMIT): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${call}: no answer within ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
