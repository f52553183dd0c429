import {
  Set as Asn1Set,
  type BaseBlock,
  BmpString,
  Constructed,
  fromBER,
  ObjectIdentifier,
  Sequence,
  Utf8String,
} from 'asn1js';

// What the openssl command can't make: signatures with more in them.

const COUNTER_SIGNATURE = '1.2.840.113549.1.9.6';
const CERTIFICATE_VALUES = '1.2.840.113549.1.9.16.2.23';

function parse(bytes: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(new Uint8Array(bytes), { maxNodes: 1_000_000 });
  if (offset < 0) throw new Error(result.error);
  return result;
}

const parts = (node: BaseBlock | undefined): BaseBlock[] => {
  if (!(node instanceof Constructed)) throw new Error('no constructed value');
  return node.valueBlock.value;
};

const isTagged = (node: BaseBlock, tag: number) => node.idBlock.tagClass === 3 && node.idBlock.tagNumber === tag;

const tagged = (tag: number, value: BaseBlock[]) =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber: tag }, value: value.map((node) => node) as never });

const bytesOf = (node: BaseBlock): Buffer => Buffer.from(node.toBER());

/** Of a SignedData within its ContentInfo. */
const fieldsOf = (cms: BaseBlock): BaseBlock[] => parts(parts(parts(cms)[1])[0]);

const signersOf = (cms: BaseBlock): BaseBlock[] => parts(fieldsOf(cms).at(-1));

export const certificatesIn = (cms: Uint8Array): BaseBlock[] =>
  fieldsOf(parse(cms)).flatMap((field) => (isTagged(field, 0) ? parts(field) : []));

/** The signature's value, which a counter-signer signs. */
export function signatureValue(cms: Uint8Array): Uint8Array {
  const value = parts(signersOf(parse(cms))[0]).findLast(
    (field) => field.idBlock.tagClass === 1 && field.idBlock.tagNumber === 4,
  );
  return value && 'valueHexView' in value.valueBlock
    ? Buffer.from(value.valueBeforeDecodeView.subarray(2))
    : Buffer.alloc(0);
}

/** Adds an attribute to the first signer that the signature doesn't cover. */
function withUnsigned(cms: BaseBlock, type: string, values: BaseBlock[]): void {
  const signer = parts(signersOf(cms)[0]);
  const attribute = new Sequence({
    value: [new ObjectIdentifier({ value: type }), new Asn1Set({ value: values as never })],
  });
  const present = signer.find((field) => isTagged(field, 1));
  if (present) parts(present).push(attribute);
  else signer.push(tagged(1, [attribute]));
}

/** Counter-signs the first signer: the other signature's signer and certificates come in. */
export function counterSigned(cms: Uint8Array, counter: Uint8Array): Buffer {
  const whole = parse(cms);
  withUnsigned(whole, COUNTER_SIGNATURE, signersOf(parse(counter)));
  const certificates = fieldsOf(whole).find((field) => isTagged(field, 0));
  parts(certificates).push(...certificatesIn(counter));
  return bytesOf(whole);
}

/** The certificates go where CAdES-X-L has them, and away from where they were. */
export function withCertificateValues(cms: Uint8Array): Buffer {
  const whole = parse(cms);
  withUnsigned(whole, CERTIFICATE_VALUES, [new Sequence({ value: certificatesIn(cms) as never })]);
  const fields = fieldsOf(whole);
  fields.splice(
    fields.findIndex((field) => isTagged(field, 0)),
    1,
  );
  return bytesOf(whole);
}

/** The same signers and certificates once more. */
export function twice(cms: Uint8Array): Buffer {
  const whole = parse(cms);
  const certificates = parts(fieldsOf(whole).find((field) => isTagged(field, 0)));
  certificates.push(...certificates);
  signersOf(whole).push(...signersOf(whole));
  return bytesOf(whole);
}

/** The signature without the wrapping that names its kind. */
export const unwrapped = (cms: Uint8Array): Uint8Array =>
  parts(parts(parse(cms))[1])[0]?.valueBeforeDecodeView ?? Buffer.alloc(0);

/** The signer's issuer written in another way, as another kind of string. */
export function withIssuerWritten(cms: Uint8Array, write: (text: string) => string): Buffer {
  const whole = parse(cms);
  const [issuer] = parts(parts(signersOf(whole)[0])[1]);
  for (const relative of parts(issuer)) {
    const pair = parts(parts(relative)[0]);
    if (pair[1] instanceof Utf8String) pair[1] = new BmpString({ value: write(pair[1].getValue()) });
  }
  return bytesOf(whole);
}

/** An attached document of indefinite length in many small pieces. */
export function inBits(cms: Uint8Array, pieces: number): Buffer {
  const bytes = Buffer.from(cms);
  // [0] and an octet string, both of indefinite length.
  const at = bytes.indexOf(Buffer.from('a0802480', 'hex')) + 4;
  const piece = Buffer.from('0403414243', 'hex');
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(piece.length * pieces, piece), bytes.subarray(at)]);
}

/** A DER value of some contents. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const long = Buffer.from(content.length.toString(16).padStart(8, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x84]), long, content]);
}

const rawParts = (node: BaseBlock | undefined): Uint8Array[] => parts(node).map((part) => part.valueBeforeDecodeView);

/** The signature with a revocation list enclosed, each entry with its reason. */
export function withRevocationList(cms: Uint8Array, list: Uint8Array, entries: number): Buffer {
  const [body, ...signature] = parts(parse(list));
  const [version, algorithm, issuer, issued, next, ...rest] = rawParts(body);
  const entry = Buffer.from(`30210202${'0000'}170d3235303130313030303030305a300c300a0603551d1504030a0101`, 'hex');
  const revoked = Buffer.alloc(entry.length * entries);
  for (let index = 0; index < entries; index += 1) {
    entry.writeUInt16BE(index, 4);
    entry.copy(revoked, index * entry.length);
  }
  const before = [version, algorithm, issuer, issued, next].map((field) => field ?? Buffer.alloc(0));
  const listed = der(
    0x30,
    der(0x30, ...before, der(0x30, revoked), ...rest),
    ...signature.map((part) => part.valueBeforeDecodeView),
  );
  const [type, explicit] = parts(parse(cms));
  const fields = rawParts(parts(explicit)[0]);
  fields.splice(fields.length - 1, 0, der(0xa1, listed));
  return der(0x30, type?.valueBeforeDecodeView ?? Buffer.alloc(0), der(0xa0, der(0x30, ...fields)));
}
