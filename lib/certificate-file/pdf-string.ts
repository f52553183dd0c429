const SPACES = [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20];
const ESCAPED: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, b: 0x08, f: 0x0c };

const [LESS, MORE, OPEN, CLOSE, BACKSLASH, CR, LF] = [0x3c, 0x3e, 0x28, 0x29, 0x5c, 0x0d, 0x0a];

/** Larger than a signature ever is. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The string, in hex or literal (ISO 32000-1, 7.3.4), that stands at the beginning of some bytes; null where none does. */
export function pdfString(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  let start = 0;
  while (SPACES.includes(bytes[start] ?? -1)) start += 1;
  const rest = bytes.subarray(start, start + 2 * MOST_BYTES);
  if (rest[0] === LESS && rest[1] !== LESS) return hexString(rest.subarray(1));
  return rest[0] === OPEN ? literalString(rest.subarray(1)) : null;
}

function hexString(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const decoded = new Uint8Array(Math.ceil(bytes.length / 2));
  let digits = 0;
  for (const byte of bytes) {
    if (byte === MORE) break;
    const digit = hexDigit(byte);
    if (digit < 0 && !SPACES.includes(byte)) return null;
    if (digit < 0) continue;
    const at = digits >> 1;
    decoded[at] = digits % 2 === 0 ? digit << 4 : (decoded[at] ?? 0) | digit;
    digits += 1;
  }
  return decoded.subarray(0, Math.ceil(digits / 2));
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function literalString(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  let open = 1;
  const put = (byte: number) => {
    decoded[length] = byte;
    length += 1;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH) {
      at += 1;
      const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0];
      const escaped = bytes[at] ?? 0;
      if (octal) {
        put(Number.parseInt(octal, 8) & 0xff);
        at += octal.length - 1;
      } else if (escaped === CR || escaped === LF) {
        if (escaped === CR && bytes[at + 1] === LF) at += 1;
      } else put(ESCAPED[String.fromCharCode(escaped)] ?? escaped);
      continue;
    }
    if (byte === OPEN) open += 1;
    if (byte === CLOSE) open -= 1;
    if (open === 0) return decoded.subarray(0, length);
    // A line's end within a string counts as one line feed, however it is written.
    put(byte === CR ? LF : byte);
    if (byte === CR && bytes[at + 1] === LF) at += 1;
  }
  return null;
}
