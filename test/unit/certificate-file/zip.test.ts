import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type CertificateFile, readCertificateFile } from '../../../lib/certificate-file/read-file';
import { inBits } from '../../samples/cms';
import { sample } from '../../samples/index';

const read = (bytes: Uint8Array): Promise<CertificateFile> => readCertificateFile(new Blob([Buffer.from(bytes)]));

const AYSE = { kind: 'signers', from: 'package', signers: [{ name: 'Ayşe ÖRNEK', lastDay: '2027-01-21' }] };

const [LOCAL, LISTED, END] = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'];

/** Where each entry of the archive's list begins. */
function listed(archive: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = archive.indexOf(LISTED, 0, 'latin1'); at >= 0; at = archive.indexOf(LISTED, at + 1, 'latin1'))
    places.push(at);
  return places;
}

/** The place of the signature's entry in the list. */
function signatureIn(archive: Buffer): number {
  const nameAt = (at: number) => archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
  const place = listed(archive).find((at) => nameAt(at) === 'Imzalar/ImzaCades.imz');
  if (place === undefined) throw new Error('no signature in the archive');
  return place;
}

/** An archive of one file with the sizes and places of a large one (ZIP64), whatever its size. */
function zip64(name: string, content: Uint8Array, method: 0 | 8 = 0): Buffer {
  const header = Buffer.alloc(30);
  header.write(LOCAL, 'latin1');
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(0xffffffff, 18);
  header.writeUInt32LE(0xffffffff, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  const local = Buffer.concat([header, Buffer.from(name), content]);

  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(content.length), 4);
  extra.writeBigUInt64LE(BigInt(content.length), 12);
  extra.writeBigUInt64LE(0n, 20);
  const entry = Buffer.alloc(46);
  entry.write(LISTED, 'latin1');
  entry.writeUInt16LE(method, 10);
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt16LE(extra.length, 30);
  const list = Buffer.concat([entry, Buffer.from(name), extra]);

  const end64 = Buffer.alloc(56);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(BigInt(local.length), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(local.length + list.length), 8);
  const end = Buffer.alloc(22);
  end.write(END, 'latin1');
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([local, list, end64, locator, end]);
}

describe('packages as some programs write them', () => {
  it('the 64-bit kind of archive is read', async () => {
    expect(await read(zip64('Imzalar/ImzaCades.imz', sample('attached.p7s')))).toMatchObject(AYSE);
  });

  it.each(['/Imzalar/ImzaCades.imz', './imzalar/ImzaCades.imz', 'IMZALAR/IMZACADES.IMZ', 'İmzalar\\ImzaCades.imz'])(
    'the signature is found as %s',
    async (name) => {
      expect(await read(zip64(name, sample('attached.p7s')))).toMatchObject(AYSE);
    },
  );

  it.each(['Ekler/Imzalar/ImzaCades.imz', 'Imzalar/ImzaCades.imz.bak', 'Paraflar/ParafImzaCades.imz', 'Imzalar/'])(
    'no signature is found as %s',
    async (name) => {
      const result = await read(zip64(name, sample('attached.p7s')));
      expect(result).toEqual({ kind: 'bad', problem: 'archive-without-signature' });
    },
  );

  it('a signature in the archive may be in PEM', async () => {
    expect(await read(zip64('Imzalar/ImzaCades.imz', sample('armored.p7s')))).toMatchObject(AYSE);
  });

  it('a large signature that is packed without being squeezed is read', async () => {
    const large = deflateRawSync(inBits(sample('indefinite.p7s'), 50_000), { level: 0 });
    expect(await read(zip64('Imzalar/ImzaCades.imz', large, 8))).toMatchObject(AYSE);
  });

  it('a comment behind the list and what a download left are passed over', async () => {
    const archive = sample('package.eyp');
    archive.writeUInt16LE(12, archive.length - 2);
    expect(await read(Buffer.concat([archive, Buffer.from('on iki harf.\r\n')]))).toMatchObject(AYSE);
  });
});

describe('packages that lie', () => {
  it.each([100, 0x7fff0000])('a packed size too large by %i does no harm', async (more) => {
    const archive = sample('package-lying-header.eyp');
    const at = signatureIn(archive) + 20;
    archive.writeUInt32LE(archive.readUInt32LE(at) + more, at);
    expect(await read(archive)).toMatchObject(AYSE);
  });

  it('a packed size too small is a package that broke off', async () => {
    const archive = sample('package.eyp');
    archive.writeUInt32LE(200, signatureIn(archive) + 20);
    expect(await read(archive)).toEqual({ kind: 'bad', problem: 'cut-off' });
  });

  it('a place beyond the end of the file is a package that broke off', async () => {
    const archive = sample('package.eyp');
    archive.writeUInt32LE(0x7ffffff0, signatureIn(archive) + 42);
    expect(await read(archive)).toEqual({ kind: 'bad', problem: 'cut-off' });
  });

  it('a file within that has a password is an encrypted package', async () => {
    const archive = sample('package.eyp');
    archive.writeUInt16LE(1, signatureIn(archive) + 8);
    expect(await read(archive)).toEqual({ kind: 'bad', problem: 'encrypted-package' });
  });

  it('a signature that is large without being packed is refused too', async () => {
    const result = await read(zip64('Imzalar/ImzaCades.imz', Buffer.alloc(17 * 1024 * 1024)));
    expect(result).toEqual({ kind: 'bad', problem: 'bomb' });
  });
});
