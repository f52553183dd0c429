import { readCertificate } from './certificate';
import type { Pace } from './pace';
import { latin1, placesOf } from './pdf-scan';
import { pdfString } from './pdf-string';
import type { Found } from './signed-data';

/** A part of a PDF that a signature left out, since it stands there itself. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** No signature's dictionary is longer, beside the signature itself. */
const LONGEST_DICTIONARY = 64 * 1024;

const CERTIFICATES = /\/Cert(?![A-Za-z0-9])\s*(?:(\d+)\s+(\d+)\s+R|\[\s*)?/;

/**
 * The signer of a signature of the kind `adbe.x509.rsa_sha1` (ISO 32000-1, 12.8.3.2): the certificates stand beside it
 * under `/Cert`, the signer's first, at times as an object of their own.
 */
export async function certificatesBeside(bytes: Uint8Array<ArrayBuffer>, gap: Gap, pace: Pace): Promise<Found> {
  const certificate = await signersCertificate(bytes, gap, pace);
  const certificates = certificate ? [certificate] : [];
  return { certificates, missing: 1 - certificates.length, isSigned: true };
}

async function signersCertificate(bytes: Uint8Array<ArrayBuffer>, gap: Gap, pace: Pace) {
  for (const [from, to] of dictionaryAround(bytes, gap)) {
    const found = CERTIFICATES.exec(latin1(bytes.subarray(from, to)));
    if (!found) continue;
    const [name, object, generation] = found;
    const at = object ? await objectAt(`${object} ${generation} obj`, bytes, pace) : from + found.index + name.length;
    const string = at === null ? null : pdfString(bytes.subarray(at));
    if (string) return readCertificate(string);
  }
  return null;
}

/** The signature's dictionary: what lies before and after its gap, up to the object's ends. */
function dictionaryAround(bytes: Uint8Array, { from, to }: Gap): readonly (readonly [number, number])[] {
  const start = Math.max(0, from - LONGEST_DICTIONARY);
  const before = latin1(bytes.subarray(start, from));
  const after = latin1(bytes.subarray(to, to + LONGEST_DICTIONARY));
  const end = after.indexOf('endobj');
  return [
    [start + Math.max(0, before.lastIndexOf(' obj')), from],
    [to, to + (end < 0 ? after.length : end)],
  ];
}

/** Where the latest state of an object begins, behind the bracket where it is a list; null where there is none. */
async function objectAt(header: string, bytes: Uint8Array, pace: Pace): Promise<number | null> {
  let last: number | null = null;
  for await (const at of placesOf(header, bytes, pace)) {
    // «12 0 obj» is also the end of «112 0 obj».
    if (/^\d$/.test(latin1(bytes.subarray(Math.max(0, at - 1), at)))) continue;
    last = at + header.length;
  }
  if (last === null) return null;
  const bracket = /^\s*\[/.exec(latin1(bytes.subarray(last, last + 64)))?.[0] ?? '';
  return last + bracket.length;
}
