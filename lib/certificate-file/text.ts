import { readBase64 } from './base64';
import { type DerReading, readDer } from './der';
import { signatureInMail } from './mail';
import type { FileProblem } from './outcome';
import type { Pace } from './pace';
import { once } from './signed-data';

/** More blocks are no chain of certificates. */
const MOST_BLOCKS = 500;

/** The text that a file holds, in any of the ways Windows and others write one; null where it holds none. */
export function textIn(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decoded(bytes, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decoded(bytes, 'utf-16be');
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  // Certificates are written in ASCII; of what stands around them only the length matters.
  return decoded(bytes.subarray(start), 'latin1');
}

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  const text = new TextDecoder(encoding).decode(bytes);
  return isText(text.slice(0, 4_096)) ? text : null;
};

const isText = (text: string): boolean => [...text].every((letter) => letter >= ' ' || '\t\n\r\f'.includes(letter));

/** What a text is about: PEM blocks with whatever stands around them, or bare base64. */
export async function readText(text: string, pace: Pace): Promise<DerReading> {
  if (text.includes('-----BEGIN ')) return readPem(text, pace);
  if (/^\s*<[?!a-z]/i.test(text.slice(0, 1_024))) return 'xml';
  const base64 = signatureInMail(text) ?? text;
  if (!/^[\sA-Za-z0-9+/=]+$/.test(base64.slice(0, 4_096))) return 'unknown';
  const bytes = await readBase64(base64, pace);
  return bytes?.[0] === 0x30 && bytes.length > 100 ? readDer(bytes, pace) : 'unknown';
}

async function readPem(text: string, pace: Pace): Promise<DerReading> {
  const certificates = [];
  let missing = 0;
  let isSigned = false;
  let other: Exclude<DerReading, object> | null = null;
  for (const block of blocksIn(text)) {
    const reading = await readBlock(block, pace);
    await pace.rest();
    if (typeof reading === 'string') {
      other ??= reading;
      continue;
    }
    certificates.push(...reading.certificates);
    missing += reading.missing;
    isSigned ||= reading.isSigned;
  }
  if (certificates.length === 0 && missing === 0) return other ?? 'unknown';
  return { certificates: once(certificates), missing, isSigned };
}

interface Block {
  readonly label: string;
  /** Null where the block has no end. */
  readonly body: string | null;
}

function* blocksIn(text: string): Generator<Block, void, undefined> {
  let at = 0;
  for (let count = 0; count < MOST_BLOCKS; count += 1) {
    const start = text.indexOf('-----BEGIN ', at);
    if (start < 0) return;
    const [, label = ''] = /^-----BEGIN ([^\r\n-]{0,60})-----/.exec(text.slice(start, start + 100)) ?? [];
    const bodyAt = start + '-----BEGIN -----'.length + label.length;
    const end = text.indexOf('-----END', bodyAt);
    yield { label, body: end < 0 ? null : text.slice(bodyAt, end) };
    if (end < 0) return;
    at = end + 1;
  }
}

async function readBlock({ label, body }: Block, pace: Pace): Promise<DerReading | FileProblem> {
  if (label.endsWith('PRIVATE KEY')) return 'key-file';
  const bytes = body === null ? null : await readBase64(body, pace);
  return bytes === null ? 'cut-off' : readDer(bytes, pace);
}
