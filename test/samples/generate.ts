import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import { certify, openAuthority, type Person } from './authority';
import { certificatesIn, counterSigned, signatureValue, twice, withCertificateValues } from './cms';
import { type PdfSignature, pdfWith } from './pdf';

// Makes the sample files anew: node scripts/run.mjs test/samples/generate.ts. All names and numbers in them are invented.
// Needs openssl 3 as a command. Keys are thrown away, so that each run gives other files that say the same.

const FILES = resolve(import.meta.dirname, 'files');
rmSync(FILES, { recursive: true, force: true });
mkdirSync(FILES, { recursive: true });
const save = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(FILES, name), bytes);

const authority = openAuthority(mkdtempSync(join(tmpdir(), 'samples-')));
const { openssl, read, write } = authority;

const person = (name: string) => `/C=TR/serialNumber=12345678901/CN=${name}`;
const PEOPLE: readonly Person[] = [
  {
    id: 'root',
    subject: '/C=TR/O=Örnek Kurum/CN=Örnek Kök',
    extensions: 'authority',
    end: '20490101000000Z',
    key: 'p384',
  },
  {
    id: 'issuer',
    subject: '/C=TR/O=Örnek Kurum/CN=Örnek Sertifika Hizmetleri - Sürüm 9',
    extensions: 'authority',
    end: '20400101000000Z',
    key: 'rsa',
    issuer: 'root',
  },
  { id: 'ayse', subject: person('Ayşe ÖRNEK'), extensions: 'qualified', end: '20270121140509Z' },
  { id: 'late', subject: person('Gece ÖRNEK'), extensions: 'qualified', end: '20270120213000Z', key: 'rsa' },
  { id: 'mehmet', subject: person('Mehmet DENEME'), extensions: 'qualified', end: '20280229090000Z', key: 'p384' },
  { id: 'zeynep', subject: person('Zeynep SAYGI'), extensions: 'qualified', end: '20261231120000Z', key: 'rsa' },
  { id: 'old', subject: person('Ayşe ÖRNEK'), extensions: 'qualified', end: '20240301080000Z' },
  { id: 'european', subject: person('Ela YARIM'), extensions: 'european', end: '20270505100000Z' },
  { id: 'turkish', subject: person('Can YARIM'), extensions: 'turkish', end: '20270606100000Z' },
  { id: 'plain', subject: '/C=TR/CN=sunucu.ornek.test', extensions: 'plain', end: '20270707100000Z' },
  {
    id: 'no-common-name',
    subject: '/C=TR/serialNumber=12345678901/givenName=Ayşe/surname=ÖRNEK',
    extensions: 'qualified',
    end: '20270121140509Z',
  },
  { id: 'number-in-name', subject: person('Ayşe ÖRNEK 12345678901'), extensions: 'qualified', end: '20270121140509Z' },
  {
    id: 'stamps',
    subject: '/C=TR/O=Örnek Kurum/CN=Örnek Zaman Damgası',
    extensions: 'time_stamping',
    end: '20350101000000Z',
  },
  { id: 'ocsp', subject: '/C=TR/O=Örnek Kurum/CN=Örnek OCSP', extensions: 'ocsp', end: '20350101000000Z' },
  {
    id: 'financial-seal',
    subject: '/C=TR/serialNumber=1234567890/CN=Örnek Ticaret A.Ş.',
    extensions: 'financial_seal',
    end: '20270808100000Z',
  },
  {
    id: 'tax-number',
    subject: '/C=TR/serialNumber=1234567890/CN=Örnek Ticaret A.Ş.',
    extensions: 'qualified',
    end: '20270808100000Z',
  },
  {
    id: 'seal',
    subject: '/C=TR/O=Örnek İlçe Müdürlüğü/CN=Örnek İlçe Müdürlüğü Mührü',
    extensions: 'seal_type',
    end: '20270909100000Z',
  },
  { id: 'website', subject: '/C=TR/O=Örnek Kurum/CN=ornek.test', extensions: 'website', end: '20271010100000Z' },
];
for (const one of PEOPLE) certify(authority, one.id === 'root' ? one : { issuer: 'issuer', ...one });
openssl('ca', '-gencrl', '-config', 'openssl.cnf', '-cert', 'issuer.pem', '-keyfile', 'issuer.key', '-out', 'list.pem');
openssl('crl', '-in', 'list.pem', '-outform', 'DER', '-out', 'list.der');
write('chain.pem', `${read('issuer.pem')}${read('root.pem')}${read('stamps.pem')}${read('ocsp.pem')}`);
write('document', 'Sayın ilgili,\r\nbu bir örnektir.\r\n');

const der = (id: string): Buffer => {
  openssl('x509', '-in', `${id}.pem`, '-outform', 'DER', '-out', `${id}.der`);
  return read(`${id}.der`);
};

/** A signature over some bytes, by the openssl command. */
function sign(ids: readonly string[], options: readonly string[] = [], content: Uint8Array = read('document')): Buffer {
  write('content', content);
  const signers = ids.flatMap((id) => ['-signer', `${id}.pem`, '-inkey', `${id}.key`]);
  const form = options.includes('-outform') ? [] : ['-outform', 'DER'];
  openssl(
    'cms',
    '-sign',
    '-binary',
    '-in',
    'content',
    '-md',
    'sha256',
    ...signers,
    ...form,
    ...options,
    '-out',
    'signature',
  );
  return read('signature');
}

function timeStamp(content: Uint8Array): Buffer {
  write('content', content);
  openssl('ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'query');
  openssl(
    'ts',
    '-reply',
    '-config',
    'openssl.cnf',
    '-section',
    'stamps',
    '-queryfile',
    'query',
    '-signer',
    'stamps.pem',
    '-inkey',
    'stamps.key',
    '-chain',
    'chain.pem',
    '-token_out',
    '-out',
    'token',
  );
  return read('token');
}

const wrapped = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

// Certificates.
for (const { id } of PEOPLE) save(`certificate-${id}.cer`, der(id));
save('certificate.pem', read('ayse.pem'));
save(
  'certificate-with-text.pem',
  `Konu: sertifikam\r\nMerhaba,\r\n\r\n${String(read('ayse.pem')).replaceAll('\n', '\r\n')}\r\nİyi günler\r\n`,
);
save('certificate-utf16.crt', Buffer.from(`\ufeff${read('ayse.pem')}`, 'utf16le'));
save('certificate-utf16-no-mark.crt', Buffer.from(String(read('ayse.pem')), 'utf16le'));
save('certificate-bom.crt', `\ufeff${read('ayse.pem')}`);
save('certificate-base64.cer', der('ayse').toString('base64'));
save('certificate-base64-lines.cer', `${der('ayse').toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`);
save('several.pem', `${read('ayse.pem')}${read('mehmet.pem')}${read('ayse.pem')}${read('issuer.pem')}`);
save('with-key.pem', `${read('ayse.pem')}${wrapped('PRIVATE KEY', Buffer.alloc(48, 7))}`);
openssl('crl2pkcs7', '-nocrl', '-certfile', 'ayse.pem', '-certfile', 'chain.pem', '-outform', 'DER', '-out', 'bag.p7b');
save('bag.p7b', read('bag.p7b'));
openssl('crl2pkcs7', '-nocrl', '-certfile', 'ayse.pem', '-certfile', 'chain.pem', '-out', 'bag.pem');
save('bag-pem.p7b', read('bag.pem'));
openssl('crl2pkcs7', '-nocrl', '-certfile', 'chain.pem', '-outform', 'DER', '-out', 'chain.p7b');
save('chain-only.p7b', read('chain.p7b'));
save('two-certificates.der', Buffer.concat([der('ayse'), der('mehmet')]));

// Signatures.
save('attached.p7s', sign(['ayse'], ['-nodetach', '-cades']));
save('detached.p7s', sign(['ayse'], ['-cades']));
save('detached-rsa.p7s', sign(['zeynep']));
save('detached-p384.imz', sign(['mehmet'], ['-cades']));
save('late.p7s', sign(['late'], ['-nodetach']));
save('two-signers.p7s', sign(['ayse', 'mehmet'], ['-nodetach', '-cades']));
save('same-signer-twice.p7s', twice(sign(['ayse'], ['-nodetach'])));
save('with-chain.p7s', sign(['zeynep'], ['-nodetach', '-certfile', 'chain.pem']));
save('key-identifier.p7s', sign(['ayse'], ['-nodetach', '-keyid', '-certfile', 'chain.pem']));
save('no-certificates.p7s', sign(['ayse'], ['-nodetach', '-nocerts']));
save(
  'one-of-two-without-certificate.p7s',
  sign(['ayse', 'mehmet'], ['-nodetach', '-nocerts', '-certfile', 'mehmet.pem']),
);
save('indefinite.p7s', sign(['ayse'], ['-nodetach', '-stream', '-indef']));
save('no-attributes.p7s', sign(['zeynep'], ['-nodetach', '-noattr']));
save('armored.p7s', sign(['ayse'], ['-nodetach', '-outform', 'PEM']));
save('old.p7s', sign(['old'], ['-nodetach']));
save('one-statement.p7s', sign(['european'], ['-nodetach']));
save('seal.p7s', sign(['seal'], ['-nodetach']));
save('person-and-seal.p7s', sign(['ayse', 'seal'], ['-nodetach']));
save('base64.p7s', sign(['ayse'], ['-nodetach']).toString('base64'));
const first = sign(['ayse'], ['-nodetach', '-cades']);
const counter = sign(['mehmet'], ['-noattr'], signatureValue(first));
save('counter-signed.imz', counterSigned(first, counter));
save(
  'counter-counter-signed.imz',
  counterSigned(first, counterSigned(counter, sign(['zeynep'], ['-noattr'], signatureValue(counter)))),
);
save('certificate-values.p7s', withCertificateValues(first));
write('within', first);
save('signature-in-signature.p7s', sign(['mehmet'], ['-nodetach'], first));
save('time-stamp.tst', timeStamp(Buffer.from('örnek')));

// PDFs.
const detached = (id: string, more: readonly string[] = []): PdfSignature => ({
  subFilter: 'ETSI.CAdES.detached',
  sign: (signed) => sign([id], ['-cades', ...more], signed),
});
const stamp: PdfSignature = { subFilter: 'ETSI.RFC3161', sign: timeStamp };
save('signed.pdf', pdfWith([detached('ayse', ['-certfile', 'chain.pem'])]));
save('signed-twice.pdf', pdfWith([detached('ayse'), { ...detached('mehmet'), rangeFirst: true }]));
save('signed-and-stamped.pdf', pdfWith([detached('ayse'), stamp]));
save('only-stamped.pdf', pdfWith([stamp]));
save('literal.pdf', pdfWith([{ ...detached('ayse'), written: 'literal' }]));
save(
  'pkcs7-sha1.pdf',
  pdfWith([{ subFilter: 'adbe.pkcs7.sha1', sign: (signed) => sign(['zeynep'], ['-nodetach'], signed) }]),
);
save('encrypted.pdf', pdfWith([detached('ayse')], { trailer: '/Encrypt 9 0 R /ID [<00> <00>] ' }));
const bareNumber = () => Buffer.concat([Buffer.from('04820100', 'hex'), Buffer.alloc(256, 9)]);
const cert = (...ids: string[]) =>
  `/Cert ${ids.length > 1 ? '[' : ''}${ids.map((id) => `<${der(id).toString('hex')}>`).join(' ')}${ids.length > 1 ? ']' : ''}`;
save('rsa-sha1.pdf', pdfWith([{ subFilter: 'adbe.x509.rsa_sha1', sign: bareNumber, more: cert('zeynep') }]));
save(
  'rsa-sha1-chain.pdf',
  pdfWith([{ subFilter: 'adbe.x509.rsa_sha1', sign: bareNumber, more: cert('zeynep', 'issuer', 'root') }]),
);
save('unsigned.pdf', pdfWith([]));
save(
  'prepared.pdf',
  Buffer.concat([
    pdfWith([]),
    Buffer.from(
      '10 0 obj\n<< /Type /Sig /ByteRange [0 /********** /********** /**********] /Contents <0000> >>\nendobj\n%%EOF\n',
    ),
  ]),
);
const whole = pdfWith([detached('ayse')]);
save('cut-off.pdf', whole.subarray(0, 6_000));
save('cut-before-range.pdf', whole.subarray(0, 250));

// Packages of EBYS.
type Parts = Readonly<Record<string, string | Uint8Array>>;
const zip = (parts: Parts, compression: 'DEFLATE' | 'STORE' = 'DEFLATE'): Promise<Buffer> => {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(parts)) archive.file(name, content, { createFolders: false });
  return archive.generateAsync({ type: 'nodebuffer', compression });
};
const common: Parts = {
  '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
  'PaketOzeti/PaketOzeti.xml': '<?xml version="1.0"?><PaketOzeti/>',
  'Ustveri/Ustveri.xml': '<?xml version="1.0"?><Ustveri/>',
  'UstYazi/yazi.pdf': pdfWith([detached('old')]),
};
const asPackage = (signer: string): Parts => ({
  ...common,
  'Imzalar/ImzaCades.imz': sign([signer], ['-nodetach', '-cades']),
});
const initials: Parts = {
  'Paraflar/ParafImzaCades.imz': sign(['zeynep'], ['-nodetach']),
  'Muhurler/MuhurCades.imz': sign(['seal'], ['-nodetach']),
  'Muhur/Muhur.imz': sign(['seal'], ['-nodetach']),
};
save('package.eyp', await zip(asPackage('ayse')));
save('package-stored.eyp', await zip(asPackage('ayse'), 'STORE'));
save('package-initials-and-seal.eyp', await zip({ ...initials, ...asPackage('ayse') }));
save('package-only-initials.eyp', await zip({ ...initials, ...common }));
const inner = await zip(asPackage('mehmet'), 'STORE');
save(
  'package-in-package.eyp',
  await zip({ 'Ekler/ic.eyp': inner, 'Ekler/Imzalar/ImzaCades.imz': sign(['mehmet']), ...asPackage('ayse') }, 'STORE'),
);
save(
  'package-inner-only.eyp',
  await zip({ 'Ekler/ic.eyp': inner, 'ImzasizEkler/Imzalar/ImzaCades.imz': sign(['mehmet']), ...common }, 'STORE'),
);
save('package-backslash.eyp', await zip({ ...common, 'IMZALAR\\imzacades.imz': sign(['ayse']) }));
save(
  'package-two-signers.eyp',
  await zip({ ...common, 'Imzalar/ImzaCades.imz': sign(['ayse', 'mehmet'], ['-nodetach']) }),
);
save(
  'package-encrypted.eyps',
  await zip({ 'SifreliIcerik/SifreliIcerik.xml': 'x', 'SifreliIcerikBilgisi/SifreliIcerikBilgisi.xml': 'x' }),
);
save('package-encrypted.eyp', await zip({ ...asPackage('ayse'), 'SifreliIcerik/icerik.cms': 'x' }));
save('document.docx', await zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }));
save('document.udf', await zip({ 'content.xml': '<template/>' }));
save('empty.zip', await zip({}));
const lying = await zip(asPackage('ayse'));
for (let at = lying.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 1, 'latin1'))
  lying.writeUInt32LE(10, at + 24);
for (let at = lying.indexOf('PK\x03\x04', 'latin1'); at >= 0; at = lying.indexOf('PK\x03\x04', at + 1, 'latin1')) {
  lying.writeUInt32LE(3, at + 18);
  lying.writeUInt32LE(10, at + 22);
}
save('package-lying-header.eyp', lying);
save('package-bomb.eyp', await zip({ ...common, 'Imzalar/ImzaCades.imz': Buffer.alloc(64 * 1024 * 1024) }));
const packed = await zip(asPackage('ayse'));
save('package-cut-off.eyp', packed.subarray(0, packed.length - 300));

// What is something else.
openssl('pkcs12', '-export', '-in', 'ayse.pem', '-inkey', 'ayse.key', '-passout', 'pass:ornek', '-out', 'key.p12');
save('key.pfx', read('key.p12'));
save('key.p12', read('key.p12'));
openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-outform', 'DER', '-out', 'other.key');
save('key.der', read('other.key'));
save('key.pem', wrapped('EC PRIVATE KEY', Buffer.alloc(64, 5)));
openssl(
  'cms',
  '-encrypt',
  '-binary',
  '-in',
  'document',
  '-outform',
  'DER',
  '-aes256',
  '-out',
  'enveloped',
  'zeynep.pem',
);
save('enveloped.p7m', read('enveloped'));
openssl('req', '-in', 'ayse.csr', '-outform', 'DER', '-out', 'request.der');
save('request.csr', read('request.der'));
save('list.crl', read('list.der'));
save('list.pem', read('list.pem'));
save(
  'xades.xml',
  '<?xml version="1.0" encoding="UTF-8"?>\n<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>\n',
);
save('xades.xsig', '\ufeff<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>\n');
save('photo.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'));
save('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
save('empty.cer', '');
save('note.txt', '0312 numaralı oda, 21.01.2027\n');
save('cut-off.cer', der('ayse').subarray(0, 300));
save('cut-off.p7s', first.subarray(0, first.length - 40));
save('cut-off.pem', String(read('ayse.pem')).slice(0, 400));
save('random.bin', Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 7_919 + (index >> 3) * 31) % 251)));

if (certificatesIn(first).length !== 1) throw new Error('the certificate is not where it is thought to be');
rmSync(authority.folder, { recursive: true });
console.log(`${readdirSync(FILES).length} files in ${FILES}`);
