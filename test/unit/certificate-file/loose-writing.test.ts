import { describe, expect, it } from 'vitest';
import { type CertificateFile, readCertificateFile } from '../../../lib/certificate-file/read-file';
import { inBits, unwrapped, withIssuerWritten } from '../../samples/cms';
import { sample } from '../../samples/index';

const read = (bytes: Uint8Array): Promise<CertificateFile> => readCertificateFile(new Blob([Buffer.from(bytes)]));

const AYSE = { kind: 'signers', signers: [{ name: 'Ayşe ÖRNEK', lastDay: '2027-01-21', certainty: 'qualified' }] };
const ZEYNEP = { kind: 'signers', signers: [{ name: 'Zeynep SAYGI', lastDay: '2026-12-31' }] };

/** The first signature's range written otherwise, as long as before. */
function withRange(pdf: Buffer, write: (numbers: readonly number[]) => string): Buffer {
  const changed = Buffer.from(pdf);
  const text = pdf.toString('latin1');
  const [range = '', list = ''] = /\/ByteRange \[([^\]]*)\]/.exec(text) ?? [];
  const numbers = list.trim().split(/\s+/).map(Number);
  changed.write(`/ByteRange [${write(numbers)}]`.padEnd(range.length), text.indexOf(range), 'latin1');
  return changed;
}

describe('names that RFC 5280 calls equal', () => {
  it.each([
    ['letters of another case', (text: string) => text.toUpperCase()],
    ['blanks around and between', (text: string) => `  ${text.replaceAll(' ', '   ')} `],
    ['letters and marks apart', (text: string) => text.normalize('NFD')],
  ])('find the signer: %s', async (_what, write) => {
    expect(await read(withIssuerWritten(sample('with-chain.p7s'), write))).toMatchObject(ZEYNEP);
  });

  it('another name does not', async () => {
    const other = withIssuerWritten(sample('with-chain.p7s'), (text) => text.replace('9', '8'));
    expect(await read(other)).toEqual({ kind: 'bad', problem: 'no-certificate' });
  });
});

describe('PDFs as some programs write them', () => {
  it('the signature’s delimiters may be counted to what is signed', async () => {
    const pdf = withRange(sample('signed.pdf'), ([start = 0, length = 0, to = 0, rest = 0]) =>
      [start, length + 1, to - 1, rest + 1].join(' '),
    );
    expect(await read(pdf)).toMatchObject(AYSE);
  });

  it('the key may be left out with the signature', async () => {
    const pdf = withRange(sample('signed.pdf'), ([start = 0, length = 0, to = 0, rest = 0]) =>
      [start, length - '/Contents '.length, to, rest].join(' '),
    );
    expect(await read(pdf)).toMatchObject(AYSE);
  });

  it('the numbers may be real ones', async () => {
    const pdf = withRange(sample('signed.pdf'), (numbers) => numbers.map((number) => `${number}.0`).join(' '));
    expect(await read(pdf)).toMatchObject(AYSE);
  });

  it('something may stand before the header', async () => {
    const pdf = withRange(Buffer.concat([Buffer.from('HTTP/1.1 200\n'), sample('signed.pdf')]), (numbers) =>
      numbers.map((number, index) => (index === 0 ? number : number + 13)).join(' '),
    );
    expect(await read(pdf)).toMatchObject(AYSE);
  });

  it('the certificate of a bare RSA signature may be an object of its own', async () => {
    const pdf = sample('rsa-sha1.pdf').toString('latin1');
    const [, certificate = ''] = /\/Cert (<[0-9a-f]+>)/.exec(pdf) ?? [];
    const apart = pdf.replace(certificate, '7 0 R'.padEnd(certificate.length));
    const objects = `17 0 obj\n(no)\nendobj\n7 0 obj\n[${certificate}]\nendobj\n%%EOF\n`;
    expect(await read(Buffer.from(apart + objects, 'latin1'))).toMatchObject(ZEYNEP);
  });

  it('the signature of a PDF that is enclosed in another is not the other’s', async () => {
    const outer = sample('unsigned.pdf');
    const pdf = Buffer.concat([outer.subarray(0, 60), sample('signed.pdf'), outer.subarray(60)]);
    expect(await read(pdf)).toEqual({ kind: 'bad', problem: 'unsigned-pdf' });
  });

  it('a hundred thousand ranges are no hundred thousand signatures', async () => {
    const ranges = Array.from({ length: 100_000 }, (_, index) => `/ByteRange [0 ${index + 1} 4000000 9]`);
    const start = performance.now();
    expect(await read(Buffer.from(`%PDF-1.7\n${ranges.join('\n')}\n%%EOF\n`))).toMatchObject({ kind: 'bad' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('mails', () => {
  const base64 = sample('detached.p7s').toString('base64').replace(/.{64}/g, '$&\r\n');
  const HEADER =
    'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\nContent-Transfer-Encoding: base64\r\n\r\n';

  it('a signed mail names its signer', async () => {
    const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/signed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nMerhaba\r\n\r\n--x\r\n${HEADER}${base64}\r\n\r\n--x--\r\n`;
    expect(await read(Buffer.from(mail))).toMatchObject(AYSE);
  });

  it('a mail that is nothing but its signature is read', async () => {
    expect(await read(Buffer.from(`MIME-Version: 1.0\r\n${HEADER}${base64}\r\n`))).toMatchObject(AYSE);
  });

  it('an unsigned mail is none', async () => {
    const mail = 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nMerhaba\r\n';
    expect(await read(Buffer.from(mail))).toEqual({ kind: 'bad', problem: 'unknown' });
  });
});

it('a signature without the wrapping that names its kind is read', async () => {
  expect(await read(unwrapped(sample('attached.p7s')))).toMatchObject(AYSE);
});

it('a document of thousands of pieces within its signature is read', async () => {
  expect(await read(inBits(sample('indefinite.p7s'), 20_000))).toMatchObject(AYSE);
});

it('tens of thousands of certificates in one file are answered at once', async () => {
  const one = sample('certificate-ayse.cer');
  const many = Buffer.alloc(30_000 * one.length, one);
  const start = performance.now();
  expect(await read(many)).toMatchObject(AYSE);
  expect(performance.now() - start).toBeLessThan(3_000);
});

it('values nested without end are answered', async () => {
  const nested = Buffer.concat([Buffer.alloc(200_000, Buffer.from('3080', 'hex'))]);
  expect(await read(nested)).toEqual({ kind: 'bad', problem: 'cut-off' });
});
