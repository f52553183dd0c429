import { Integer } from 'asn1js';
import { type Certificate, certificateId, hexOf, readCertificate } from './certificate';
import { INTEGER, isA, isContext, SEQUENCE, SET, type Shell, type Shells } from './shell';
import { oidOf, partsOf, treeOf } from './tree';

/** The certificates that a file is about. */
export interface Found {
  /** Each once, in the file's order. */
  readonly certificates: readonly Certificate[];
  /** How many signers have no certificate in the file. */
  readonly missing: number;
  /** Whether they are signers; else the file only holds them. */
  readonly isSigned: boolean;
}

// RFC 5652, 11.4; RFC 5126, 6.3.3; RFC 3161, 2.4.2.
const COUNTER_SIGNATURE = '1.2.840.113549.1.9.6';
const CERTIFICATE_VALUES = '1.2.840.113549.1.9.16.2.23';
const TIME_STAMP = '1.2.840.113549.1.9.16.1.4';

/** More signers, or counter-signers of one another, sign no document, nor does one bring more certificates. */
const MOST = 300;

interface Signer {
  readonly means: (certificate: Certificate) => boolean;
}

/** What has been found so far, in the signature's order. */
interface Findings {
  readonly signers: Signer[];
  readonly enclosed: Certificate[];
}

/**
 * Who signed, by the certificates that a SignedData (RFC 5652, 5.1) encloses: signers and their counter-signers. With no
 * signer at all it is a bag of certificates (`.p7b`), and all of them are meant.
 *
 * @returns `time-stamp` where it is nobody's signature but a time-stamp
 */
export function readSignedData(shells: Shells, signedData: Shell): Found | 'time-stamp' {
  const fields = [...shells.in(signedData)];
  const [contentType] = [...shells.in(fields.find((field) => isA(field, SEQUENCE)))];
  if (contentType && oidOf(treeOf(contentType.bytes)) === TIME_STAMP) return 'time-stamp';

  const found: Findings = { signers: [], enclosed: [] };
  for (const choice of shells.in(fields.find((field) => isContext(field, 0)))) addCertificate(choice, found);
  // The digests' algorithms are a set too, and come first.
  for (const info of shells.in(fields.findLast((field) => isA(field, SET)))) addSigner(shells, info, found);
  const { signers, enclosed } = found;
  if (signers.length === 0) return { certificates: once(enclosed), missing: 0, isSigned: false };
  return matched(signers, enclosed);
}

function addCertificate(choice: Shell, { enclosed }: Findings): void {
  if (enclosed.length >= MOST || !isA(choice, SEQUENCE)) return;
  const certificate = readCertificate(choice.bytes);
  if (certificate) enclosed.push(certificate);
}

/** Adds the signer that a SignerInfo names, its counter-signers, and the certificates enclosed with it. */
function addSigner(shells: Shells, info: Shell, found: Findings): void {
  const [version, named, ...rest] = [...shells.in(info)];
  if (found.signers.length >= MOST || !isA(version, INTEGER) || !named) return;
  found.signers.push(signerNamed(shells, named));
  for (const attribute of shells.in(rest.find((field) => isContext(field, 1)))) {
    const [type, values] = [...shells.in(attribute)];
    const oid = type && oidOf(treeOf(type.bytes));
    if (oid === COUNTER_SIGNATURE) for (const counter of shells.in(values)) addSigner(shells, counter, found);
    if (oid !== CERTIFICATE_VALUES) continue;
    for (const list of shells.in(values)) for (const one of shells.in(list)) addCertificate(one, found);
  }
}

/** RFC 5652, 5.3: by issuer and serial number, or by the key's identifier. */
function signerNamed(shells: Shells, named: Shell): Signer {
  if (isContext(named, 0)) {
    const [wrapped] = [...shells.in(named)];
    const identifier = hexOf((wrapped ?? named).content.subarray(0, 100));
    return { means: ({ keyIdentifier }) => keyIdentifier === identifier };
  }
  const [issuer, serial] = partsOf(treeOf(named.bytes));
  if (!issuer || !(serial instanceof Integer)) return { means: () => false };
  const id = certificateId(issuer, serial);
  return { means: (certificate) => certificate.id === id };
}

function matched(signers: readonly Signer[], enclosed: readonly Certificate[]): Found {
  const theirs = signers.map(({ means }) => enclosed.find(means));
  const certificates = once(theirs.filter((certificate) => certificate !== undefined));
  return { certificates, missing: theirs.filter((certificate) => !certificate).length, isSigned: true };
}

/** Each certificate once, wherever and however often it stands. */
export const once = (certificates: readonly Certificate[]): readonly Certificate[] =>
  certificates.filter(({ id }, index) => certificates.findIndex((other) => other.id === id) === index);
