/** A signature in a PDF: what signs the bytes that are handed to it, and how its result is written. */
export interface PdfSignature {
  readonly subFilter: string;
  readonly sign: (signed: Uint8Array) => Uint8Array;
  readonly written?: 'hex' | 'literal';
  /** More of the dictionary, such as `/Cert`. */
  readonly more?: string;
  /** Written before the signature instead of behind it. */
  readonly rangeFirst?: boolean;
}

const ROOM = 12_000;

/** A small document, each signature an incremental update of what was there before. */
export function pdfWith(signatures: readonly PdfSignature[], { trailer = '', filler = 0 } = {}): Buffer {
  let document: Buffer = Buffer.from(
    [
      '%PDF-1.7\n%âãÏÓ',
      '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj',
      `4 0 obj\n<< /Length ${filler} >>\nstream\n${'\x80'.repeat(filler)}\nendstream\nendobj`,
      `trailer\n<< /Root 1 0 R ${trailer}>>\nstartxref\n0\n%%EOF\n`,
    ].join('\n'),
    'latin1',
  );
  signatures.forEach((signature, index) => {
    document = withSignature(document, signature, 10 + index);
  });
  return document;
}

function withSignature(
  document: Buffer,
  { subFilter, sign, written = 'hex', more = '', rangeFirst }: PdfSignature,
  object: number,
): Buffer {
  const type = subFilter === 'ETSI.RFC3161' ? 'DocTimeStamp' : 'Sig';
  const range = '/ByteRange [0 ********** ********** **********]';
  const gap = ' '.repeat(2 * ROOM + 2);
  const parts = rangeFirst ? [range, `/Contents ${gap}`] : [`/Contents ${gap}`, range];
  const update = `${object} 0 obj\n<< /Type /${type} /Filter /Adobe.PPKLite /SubFilter /${subFilter} ${more} ${parts.join(' ')} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`;
  const whole = Buffer.concat([document, Buffer.from(update, 'latin1')]);
  const from = document.length + update.indexOf(gap);
  const to = from + gap.length;
  const numbers = [from, to, whole.length - to].map((number) => String(number).padEnd(10));
  whole.write(`/ByteRange [0 ${numbers.join(' ')}]`, document.length + update.indexOf('/ByteRange'), 'latin1');
  const signed = sign(Buffer.concat([whole.subarray(0, from), whole.subarray(to)]));
  const text =
    written === 'hex'
      ? `<${Buffer.from(signed)
          .toString('hex')
          .padEnd(2 * ROOM, '0')}>`
      : literal(signed, gap.length);
  whole.write(text, from, 'latin1');
  return whole;
}

/** A literal string that needs all of its escapes, as long as its place. */
function literal(bytes: Uint8Array, length: number): string {
  const letters = [...Buffer.from(bytes)].map((byte) => {
    const letter = String.fromCharCode(byte);
    if ('()\\'.includes(letter)) return `\\${letter}`;
    if (letter === '\r') return '\\r';
    return byte === 0 ? '\\0' + '00' : letter;
  });
  const text = letters.join('');
  return `(${text.padEnd(length - 2, '\0')})`;
}
