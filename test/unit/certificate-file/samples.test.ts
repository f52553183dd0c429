import { describe, expect, it } from 'vitest';
import type { FileProblem, Refusal } from '../../../lib/certificate-file/outcome';
import { type CertificateFile, readCertificateFile } from '../../../lib/certificate-file/read-file';
import { readTcNumber } from '../../../lib/letter/tc-number';
import { SAMPLE_FILES, sample } from '../../samples/index';

const read = (file: string): Promise<CertificateFile> => readCertificateFile(new Blob([sample(file)]));

const AYSE = 'Ayşe ÖRNEK 2027-01-21';
const MEHMET = 'Mehmet DENEME 2028-02-29';
const ZEYNEP = 'Zeynep SAYGI 2026-12-31';

/** Sentence, file, and whose last day it is; «?» where the certificate is not surely a qualified one. */
const SIGNERS: readonly (readonly [string, string, 'certificate' | 'document' | 'package', ...string[]])[] = [
  ['a certificate says whose it is and its last day', 'certificate-ayse.cer', 'certificate', AYSE],
  ['a certificate with a P-384 key is read', 'certificate-mehmet.cer', 'certificate', MEHMET],
  ['a certificate with an RSA key is read', 'certificate-zeynep.cer', 'certificate', ZEYNEP],
  ['an end at 21.30 UTC is the next day in Istanbul', 'certificate-late.cer', 'certificate', 'Gece ÖRNEK 2027-01-21'],
  ['an expired certificate is read too', 'certificate-old.cer', 'certificate', 'Ayşe ÖRNEK 2024-03-01'],
  ['with the European statement only it is unsure', 'certificate-european.cer', 'certificate', 'Ela YARIM 2027-05-05?'],
  ['with the Turkish statement only it is unsure', 'certificate-turkish.cer', 'certificate', 'Can YARIM 2027-06-06?'],
  ['given name and surname serve where there is no full name', 'certificate-no-common-name.cer', 'certificate', AYSE],
  ['a T.C. number within the name is not told', 'certificate-number-in-name.cer', 'certificate', AYSE],
  ['PEM is read', 'certificate.pem', 'certificate', AYSE],
  ['PEM within a mail is read', 'certificate-with-text.pem', 'certificate', AYSE],
  ['PEM in UTF-16 is read', 'certificate-utf16.crt', 'certificate', AYSE],
  ['PEM in UTF-16 without its mark is read', 'certificate-utf16-no-mark.crt', 'certificate', AYSE],
  ['PEM behind a byte order mark is read', 'certificate-bom.crt', 'certificate', AYSE],
  ['bare base64 is read', 'certificate-base64.cer', 'certificate', AYSE],
  ['bare base64 in lines is read', 'certificate-base64-lines.cer', 'certificate', AYSE],
  ['several certificates in one PEM file count once each', 'several.pem', 'certificate', AYSE, MEHMET],
  ['a key beside a certificate is passed over', 'with-key.pem', 'certificate', AYSE],
  ['certificates one after the other are read', 'two-certificates.der', 'certificate', AYSE, MEHMET],
  ['of a bag of certificates the personal one counts', 'bag.p7b', 'certificate', AYSE],
  ['a bag of certificates in PEM is read', 'bag-pem.p7b', 'certificate', AYSE],
  ['an attached signature names its signer', 'attached.p7s', 'document', AYSE],
  ['a detached signature names its signer', 'detached.p7s', 'document', AYSE],
  ['a detached RSA signature names its signer', 'detached-rsa.p7s', 'document', ZEYNEP],
  ['a detached P-384 signature names its signer', 'detached-p384.imz', 'document', MEHMET],
  ['a signature without attributes names its signer', 'no-attributes.p7s', 'document', ZEYNEP],
  ['a signature of indefinite lengths is read', 'indefinite.p7s', 'document', AYSE],
  ['a signature in PEM is read', 'armored.p7s', 'document', AYSE],
  ['a signature in bare base64 is read', 'base64.p7s', 'document', AYSE],
  ['the signer is found by the key identifier', 'key-identifier.p7s', 'document', AYSE],
  ['a chain and time-stamp certificates enclosed do not count', 'with-chain.p7s', 'document', ZEYNEP],
  ['two signers are two', 'two-signers.p7s', 'document', AYSE, MEHMET],
  ['a signer who stands twice counts once', 'same-signer-twice.p7s', 'document', AYSE],
  ['a counter-signer is a signer', 'counter-signed.imz', 'document', AYSE, MEHMET],
  ["a counter-signer's counter-signer is one too", 'counter-counter-signed.imz', 'document', AYSE, MEHMET, ZEYNEP],
  ['certificates among the values of a long-term signature count', 'certificate-values.p7s', 'document', AYSE],
  ['who signed a signature counts, not who signed inside', 'signature-in-signature.p7s', 'document', MEHMET],
  ['a seal beside a person is passed over', 'person-and-seal.p7s', 'document', AYSE],
  ['of two signers the one with a certificate is told', 'one-of-two-without-certificate.p7s', 'document', MEHMET],
  ['an old signature tells its own certificate', 'old.p7s', 'document', 'Ayşe ÖRNEK 2024-03-01'],
  ['a signature with one statement is unsure', 'one-statement.p7s', 'document', 'Ela YARIM 2027-05-05?'],
  ['an end at 21.30 UTC is the next day in a signature too', 'late.p7s', 'document', 'Gece ÖRNEK 2027-01-21'],
  ['a signed PDF names its signer', 'signed.pdf', 'document', AYSE],
  ['a PDF signed again and again names all signers', 'signed-twice.pdf', 'document', AYSE, MEHMET],
  ["a PDF's time-stamp is no signature", 'signed-and-stamped.pdf', 'document', AYSE],
  ["a PDF's signature may be a literal string", 'literal.pdf', 'document', AYSE],
  ['a PDF signature of the old PKCS #7 kind is read', 'pkcs7-sha1.pdf', 'document', ZEYNEP],
  ["an encrypted PDF's signature stands in the clear", 'encrypted.pdf', 'document', AYSE],
  ['a bare RSA signature has its certificate beside it', 'rsa-sha1.pdf', 'document', ZEYNEP],
  ['of a chain beside a bare RSA signature the first is the signer', 'rsa-sha1-chain.pdf', 'document', ZEYNEP],
  ['a package names who signed it', 'package.eyp', 'package', AYSE],
  ['a package that is not compressed is read', 'package-stored.eyp', 'package', AYSE],
  ['initials and seals of a package do not count', 'package-initials-and-seal.eyp', 'package', AYSE],
  ["a package's enclosed package does not count", 'package-in-package.eyp', 'package', AYSE],
  ['letters and slashes of the place may be written otherwise', 'package-backslash.eyp', 'package', AYSE],
  ['two who signed a package are two', 'package-two-signers.eyp', 'package', AYSE, MEHMET],
  ['sizes that a package lies about are not believed', 'package-lying-header.eyp', 'package', AYSE],
];

const REFUSED: readonly (readonly [string, string, Refusal, string | null])[] = [
  ["an authority's certificate is refused", 'certificate-issuer.cer', 'ca', 'Örnek Sertifika Hizmetleri - Sürüm 9'],
  ["an authority's own root is refused", 'certificate-root.cer', 'ca', 'Örnek Kök'],
  [
    'a time-stamp certificate is refused, qualified or not',
    'certificate-stamps.cer',
    'time-stamp',
    'Örnek Zaman Damgası',
  ],
  ['an OCSP certificate is refused', 'certificate-ocsp.cer', 'ocsp', 'Örnek OCSP'],
  ['a financial seal is refused', 'certificate-financial-seal.cer', 'seal', 'Örnek Ticaret A.Ş.'],
  ['a holder with a tax number is a seal', 'certificate-tax-number.cer', 'seal', 'Örnek Ticaret A.Ş.'],
  ["an institution's seal is refused", 'certificate-seal.cer', 'seal', 'Örnek İlçe Müdürlüğü Mührü'],
  ["a website's certificate is refused", 'certificate-website.cer', 'not-qualified', 'ornek.test'],
  ['a certificate with neither statement is refused', 'certificate-plain.cer', 'not-qualified', 'sunucu.ornek.test'],
  ["an institution's signature is refused", 'seal.p7s', 'seal', 'Örnek İlçe Müdürlüğü Mührü'],
  ['of a bag without a person the most telling is named', 'chain-only.p7b', 'time-stamp', 'Örnek Zaman Damgası'],
  ['a time-stamp is refused', 'time-stamp.tst', 'time-stamp', null],
];

const BAD: readonly (readonly [string, string, FileProblem])[] = [
  ['a file without content', 'empty.cer', 'empty'],
  ['a note that begins like a certificate', 'note.txt', 'unknown'],
  ['bytes that are nothing', 'random.bin', 'unknown'],
  ['a certificate request', 'request.csr', 'unknown'],
  ['a revocation list', 'list.crl', 'unknown'],
  ['a revocation list in PEM', 'list.pem', 'unknown'],
  ['a certificate that broke off', 'cut-off.cer', 'cut-off'],
  ['a certificate in PEM that broke off', 'cut-off.pem', 'cut-off'],
  ['a signature that broke off', 'cut-off.p7s', 'cut-off'],
  ['a signed PDF that broke off within its signature', 'cut-off.pdf', 'cut-off'],
  ['a signed PDF that broke off before', 'cut-before-range.pdf', 'cut-off'],
  ['a package that broke off', 'package-cut-off.eyp', 'cut-off'],
  ['a signature without certificates', 'no-certificates.p7s', 'no-certificate'],
  ['a PDF without signature', 'unsigned.pdf', 'unsigned-pdf'],
  ['a PDF that was only prepared to be signed', 'prepared.pdf', 'unsigned-pdf'],
  ['a PDF with nothing but a time-stamp', 'only-stamped.pdf', 'unsigned-pdf'],
  ['a package with initials and seal but no signature', 'package-only-initials.eyp', 'archive-without-signature'],
  ['a package with signatures only in what is enclosed', 'package-inner-only.eyp', 'archive-without-signature'],
  ['an encrypted package', 'package-encrypted.eyps', 'encrypted-package'],
  ['an encrypted package whatever its extension', 'package-encrypted.eyp', 'encrypted-package'],
  ['a package that would fill the memory', 'package-bomb.eyp', 'bomb'],
  ['a Word document', 'document.docx', 'archive-without-signature'],
  ['a UYAP document', 'document.udf', 'archive-without-signature'],
  ['an empty archive', 'empty.zip', 'archive-without-signature'],
  ['a key file', 'key.pfx', 'key-file'],
  ['a key file by its other name', 'key.p12', 'key-file'],
  ['a bare key', 'key.der', 'key-file'],
  ['a bare key in PEM', 'key.pem', 'key-file'],
  ['an encrypted message', 'enveloped.p7m', 'encrypted-message'],
  ['an XML signature', 'xades.xml', 'xml'],
  ['an XML signature behind a byte order mark', 'xades.xsig', 'xml'],
  ['a photo', 'photo.jpg', 'picture'],
  ['a picture', 'picture.png', 'picture'],
];

describe('last days from files', () => {
  it.each(SIGNERS)('%s', async (_sentence, file, from, ...people) => {
    const result = await read(file);
    expect(result).toMatchObject({ kind: 'signers', from });
    if (result.kind !== 'signers') return;
    const told = result.signers.map(
      ({ name, lastDay, certainty }) => `${name} ${lastDay}${certainty === 'unsure' ? '?' : ''}`,
    );
    expect(told).toEqual(people);
  });

  it('a signer without a certificate beside one with it is counted', async () => {
    expect(await read('one-of-two-without-certificate.p7s')).toMatchObject({ kind: 'signers', missing: 1 });
    expect(await read('two-signers.p7s')).toMatchObject({ kind: 'signers', missing: 0 });
  });

  it('a seal beside a person is named', async () => {
    const refused = [{ why: 'seal', name: 'Örnek İlçe Müdürlüğü Mührü' }];
    expect(await read('person-and-seal.p7s')).toMatchObject({ kind: 'signers', refused });
  });
});

describe('certificates that are nobody’s e-imza', () => {
  it.each(REFUSED)('%s', async (_sentence, file, why, name) => {
    const result = await read(file);
    expect(result).toMatchObject({ kind: 'refused' });
    expect(result.kind === 'refused' && result.refused[0]).toEqual({ why, name });
  });
});

describe('files that say nothing', () => {
  it.each(BAD)('%s is told from the others', async (_sentence, file, problem) => {
    expect(await read(file)).toEqual({ kind: 'bad', problem });
  });
});

describe('the samples', () => {
  it('are all read in a test above', () => {
    const tested = [...SIGNERS, ...REFUSED, ...BAD].map(([, file]) => file);
    expect([...new Set(tested)].sort()).toEqual(SAMPLE_FILES);
  });

  it('hold no valid T.C. number', () => {
    for (const file of SAMPLE_FILES) {
      const numbers =
        sample(file)
          .toString('latin1')
          .match(/(?<!\d)\d{11}(?!\d)/g) ?? [];
      expect(
        numbers.filter((number) => readTcNumber(number).ok),
        file,
      ).toEqual([]);
    }
  });

  it('give no number of eleven digits away', async () => {
    for (const file of SAMPLE_FILES) expect(JSON.stringify(await read(file)), file).not.toMatch(/\d{11}/);
  });
});
