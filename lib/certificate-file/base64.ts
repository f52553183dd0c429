import type { Pace } from './pace';

const PIECE = 1 << 20;

/** The bytes that a base64 text stands for; null where it is none. Blanks and line ends are passed over. */
export async function readBase64(text: string, pace: Pace): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let rest = '';
  for (let at = 0; at < text.length; at += PIECE) {
    const letters = rest + text.slice(at, at + PIECE).replace(/\s+/g, '');
    const isLast = at + PIECE >= text.length;
    // Four letters are three bytes.
    const whole = isLast ? letters.replace(/=+$/, '') : letters.slice(0, letters.length - (letters.length % 4));
    rest = letters.slice(whole.length);
    if (!/^[A-Za-z0-9+/]*$/.test(whole) || (isLast && whole.length % 4 === 1)) return null;
    const decoded = atob(whole);
    for (let index = 0; index < decoded.length; index += 1) bytes[length + index] = decoded.charCodeAt(index);
    length += decoded.length;
    if (!isLast) await pace.rest();
  }
  return bytes.subarray(0, length);
}
