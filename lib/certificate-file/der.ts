import { readCertificate } from './certificate';
import type { FileProblem } from './outcome';
import type { Pace } from './pace';
import { INTEGER, isA, isContext, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, SET, type Shell, Shells } from './shell';
import { type Found, once, readSignedData } from './signed-data';
import { oidOf, treeOf } from './tree';

/** More are no chain. */
const MOST_CERTIFICATES = 300;

export type DerReading = Found | 'time-stamp' | FileProblem;

// RFC 5652, 4 to 8; RFC 5083; PKCS #7.
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const ENCRYPTED = [
  '1.2.840.113549.1.7.3',
  '1.2.840.113549.1.7.4',
  '1.2.840.113549.1.7.6',
  '1.2.840.113549.1.9.16.1.23',
];

/** What an ASN.1 file, whether DER or BER, is about: a signature, a certificate or several, or none of these. */
export async function readDer(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<DerReading> {
  const shells = await Shells.open(bytes, pace);
  const outermost = shells.at(0);
  if (!outermost) return 'cut-off';
  const parts = [...firstOf(shells.in(outermost), 4)];
  const [first, second, third] = parts;
  if (isA(first, OBJECT_IDENTIFIER)) return readContentInfo(shells, parts);
  if (isA(first, INTEGER)) {
    if (isA(second, SET)) return readSignedData(shells, outermost);
    // PKCS #12, PKCS #8, PKCS #1, SEC 1: keys, all of them, after a version.
    return isA(second, SEQUENCE) || isA(second, INTEGER) || isA(second, OCTET_STRING) ? 'key-file' : 'unknown';
  }
  if (!isA(first, SEQUENCE)) return 'unknown';
  if (isA(second, OCTET_STRING)) return 'key-file';
  if (isA(second, SEQUENCE) && !third) return readTimeStampResponse(shells, second);
  return readCertificates(shells);
}

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T, void, undefined> {
  let left = count;
  for (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

function readContentInfo(shells: Shells, [type, explicit]: readonly Shell[]): DerReading {
  const oid = type && oidOf(treeOf(type.bytes));
  if (oid && ENCRYPTED.includes(oid)) return 'encrypted-message';
  const [content] = [...firstOf(shells.in(explicit), 1)];
  if (oid !== SIGNED_DATA || !isContext(explicit, 0) || !content) return 'unknown';
  return readSignedData(shells, content);
}

/** RFC 3161, 2.4.2: the answer of a time-stamping authority as a file. */
function readTimeStampResponse(shells: Shells, second: Shell | undefined): DerReading {
  const [type] = [...firstOf(shells.in(second), 1)];
  return type && oidOf(treeOf(type.bytes)) === SIGNED_DATA ? 'time-stamp' : 'unknown';
}

/** One certificate, or several one after the other. */
function readCertificates(shells: Shells): DerReading {
  const certificates = [];
  let at = 0;
  for (let shell = shells.at(0); shell && certificates.length < MOST_CERTIFICATES; shell = shells.at(at)) {
    const certificate = readCertificate(shell.bytes);
    if (!certificate) break;
    certificates.push(certificate);
    at += shell.bytes.length;
  }
  return certificates.length === 0 ? 'unknown' : { certificates: once(certificates), missing: 0, isSigned: false };
}
