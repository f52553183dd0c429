import type { Pace } from './pace';

const PIECE = 1 << 20;

/** One letter for each byte, so that places in the text are places in the file. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Where a text stands in a file, from its beginning on; the page breathes in between. */
export async function* placesOf(
  sought: string,
  bytes: Uint8Array,
  pace: Pace,
): AsyncGenerator<number, void, undefined> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    // What begins in one piece and ends in the next is found in the first.
    const text = latin1(bytes.subarray(start, start + PIECE + sought.length - 1));
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield start + at;
    pace.progress(Math.min(1, (start + PIECE) / bytes.length));
    await pace.rest();
  }
}
