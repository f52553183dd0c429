import { type BaseBlock, type BaseStringBlock, GeneralizedTime, Integer, OctetString, UTCTime } from 'asn1js';
import type { Day } from '../calendar/day';
import { lastDayOf } from './last-day';
import { comparableName } from './name';
import { isTagged, oidOf, partsOf, treeOf, wrappedIn } from './tree';

/** What is needed of an X.509 certificate (RFC 5280, 4.1). */
export interface Certificate {
  /** Issuer and serial number, which no two certificates share. */
  readonly id: string;
  readonly subject: BaseBlock;
  /** Null where its end is no day of this product's calendar. */
  readonly lastDay: Day | null;
  /** Of its key (RFC 5280, 4.2.1.2); null where it has none. */
  readonly keyIdentifier: string | null;
  /** An extension's value by its identifier; null where there is none. */
  extension(oid: string): BaseBlock | null;
}

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';

/** Issuer and serial number as one text, the same for all ways to write them: some leave out the number's first zeros. */
export const certificateId = (issuer: BaseBlock, serial: Integer): string =>
  `${comparableName(issuer)} ${hexOf(serial.valueBlock.valueHexView).replace(/^(?:00)+/, '')}`;

/** The certificate that stands at the beginning of some bytes; null where none does. */
export function readCertificate(bytes: Uint8Array<ArrayBuffer>): Certificate | null {
  const [body] = partsOf(treeOf(bytes));
  const fields = partsOf(body).filter((field) => !isTagged(field, 0));
  const [serial, , issuer, validity, subject] = fields;
  const [, end] = partsOf(validity);
  // Nothing else has a pair of times in this place.
  if (!(serial instanceof Integer) || !issuer || !subject || !(end instanceof UTCTime)) return null;
  const [list] = partsOf(fields.find((field) => isTagged(field, 3)));
  const extensions = new Map(partsOf(list).map(extensionOf));
  const extension = (oid: string) => extensions.get(oid)?.() ?? null;
  const key = extension(SUBJECT_KEY_IDENTIFIER);
  return {
    id: certificateId(issuer, serial),
    subject,
    lastDay: lastDayOf(asciiOf(end), end instanceof GeneralizedTime),
    keyIdentifier: key instanceof OctetString ? hexOf(new Uint8Array(key.getValue())) : null,
    extension,
  };
}

function extensionOf(extension: BaseBlock): [string, () => BaseBlock | null] {
  const parts = partsOf(extension);
  return [oidOf(parts[0]) ?? '', () => wrappedIn(parts.at(-1))];
}

/** As it is written: the library's own way with times makes something of everything. */
const asciiOf = (time: BaseStringBlock): string => String.fromCharCode(...time.valueBlock.valueHexView.subarray(0, 40));

/** Bytes as a text, to be compared. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
