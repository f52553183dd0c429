import { type DerReading, readDer } from './der';
import type { Pace } from './pace';
import { certificatesBeside, type Gap } from './pdf-certificates';
import { latin1, placesOf } from './pdf-scan';
import { pdfString } from './pdf-string';
import { once } from './signed-data';

/** A document that many people sign has some dozens. */
const MOST_SIGNATURES = 300;
/** A bare number, not a signature that brings its certificates. */
const OCTET_STRING = 0x04;
/** No `/ByteRange` is longer, with the blanks that were left for its numbers. */
const LONGEST_RANGE = 512;

/**
 * Who signed a PDF, by the gaps that each signature's `/ByteRange` leaves for it (ISO 32000-1, 12.8.1). So signatures of
 * earlier states of the document are found too, and those of encrypted ones, which stand in the clear.
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<DerReading> {
  const certificates = [];
  let missing = 0;
  let isDamaged = false;
  for (const gap of await gapsIn(bytes, pace)) {
    if (gap.to > bytes.length) {
      isDamaged = true;
      continue;
    }
    const contents = contentsAt(bytes, gap);
    if (!contents || contents.every((byte) => byte === 0)) continue;
    const reading =
      contents[0] === OCTET_STRING ? await certificatesBeside(bytes, gap, pace) : await readDer(contents, pace);
    await pace.rest();
    if (reading === 'time-stamp') continue;
    if (typeof reading === 'string') {
      isDamaged = true;
      continue;
    }
    certificates.push(...reading.certificates);
    missing += reading.missing;
  }
  if (certificates.length > 0 || missing > 0) return { certificates: once(certificates), missing, isSigned: true };
  return isDamaged || !hasEnd(bytes) ? 'cut-off' : 'unsigned-pdf';
}

/** The signature in its gap. Some writers count the string's delimiters to what is signed, some leave out the key too. */
function contentsAt(bytes: Uint8Array, { from, to }: Gap): Uint8Array<ArrayBuffer> | null {
  const [, before = ''] = /^([^<(]*)[<(]/.exec(latin1(bytes.subarray(from - 1, from + 16))) ?? [];
  return pdfString(bytes.subarray(from - 1 + before.length, to + 1));
}

async function gapsIn(bytes: Uint8Array, pace: Pace): Promise<readonly Gap[]> {
  const gaps = new Map<string, Gap>();
  for await (const rangeAt of placesOf('/ByteRange', bytes, pace)) {
    for (const gap of gapsOf(latin1(bytes.subarray(rangeAt, rangeAt + LONGEST_RANGE)))) {
      gaps.set(`${gap.from}-${gap.to}`, gap);
    }
    if (gaps.size >= MOST_SIGNATURES) break;
  }
  return [...gaps.values()];
}

/** What lies between the ranges that are signed; nothing where the numbers have not been filled in. */
function gapsOf(text: string): readonly Gap[] {
  const [, list = ''] = /^\/ByteRange\s*\[([\d\s.]+)\]/.exec(text) ?? [];
  const numbers = list.trim().split(/\s+/).map(Number);
  const gaps: Gap[] = [];
  for (let index = 0; index + 3 < numbers.length; index += 2) {
    const [start = 0, length = 0, to = 0] = numbers.slice(index, index + 3);
    if (start + length > 0 && start + length < to) gaps.push({ from: start + length, to });
  }
  return gaps;
}

const hasEnd = (bytes: Uint8Array): boolean => latin1(bytes.subarray(-2_048)).includes('%%EOF');
