import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented certification authority in a folder of its own, by the openssl command. */
export interface Authority {
  readonly folder: string;
  openssl(...args: readonly string[]): void;
  path(name: string): string;
  read(name: string): Buffer;
  write(name: string, content: string | Uint8Array): string;
}

export type Key = 'p256' | 'p384' | 'rsa';

export interface Person {
  /** Names the files `<id>.pem`, `<id>.key`. */
  readonly id: string;
  /** «/C=TR/CN=…»; numbers in it are invented and not valid. */
  readonly subject: string;
  /** A section of {@link EXTENSIONS}. */
  readonly extensions: string;
  /** «270121140509Z». */
  readonly end: string;
  readonly key?: Key;
  readonly issuer?: string;
}

const EXTENSIONS = `
[ca]
default_ca = one
[one]
new_certs_dir = .
database = index.txt
serial = serial
crlnumber = crlnumber
default_md = sha256
default_crl_days = 36500
policy = any
unique_subject = no
email_in_dn = no
[any]
countryName = optional
organizationName = optional
organizationIdentifier = optional
serialNumber = optional
givenName = optional
surname = optional
commonName = optional
[req]
distinguished_name = empty
string_mask = utf8only
utf8 = yes
[empty]

[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[qualified]
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
keyUsage = critical, digitalSignature, nonRepudiation
certificatePolicies = 2.16.792.1.2.1.1.5.7.1.1
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:both_statements
[european]
subjectKeyIdentifier = hash
keyUsage = critical, nonRepudiation
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:european_statements
[turkish]
subjectKeyIdentifier = hash
keyUsage = critical, nonRepudiation
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:turkish_statements
[plain]
subjectKeyIdentifier = hash
keyUsage = critical, digitalSignature
[time_stamping]
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:both_statements
[ocsp]
keyUsage = critical, digitalSignature
extendedKeyUsage = OCSPSigning
[financial_seal]
keyUsage = critical, digitalSignature
certificatePolicies = 2.16.792.1.2.1.1.5.7.4.1
extendedKeyUsage = 2.16.792.1.2.1.1.5.7.50.1
[seal_type]
subjectKeyIdentifier = hash
keyUsage = critical, nonRepudiation
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:seal_statements
[website]
keyUsage = critical, digitalSignature
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:website_statements

[both_statements]
european = SEQUENCE:european_statement
turkish = SEQUENCE:turkish_statement
for = SEQUENCE:for_signatures
[european_statements]
european = SEQUENCE:european_statement
[turkish_statements]
turkish = SEQUENCE:turkish_statement
[seal_statements]
european = SEQUENCE:european_statement
turkish = SEQUENCE:turkish_statement
for = SEQUENCE:for_seals
[website_statements]
european = SEQUENCE:european_statement
for = SEQUENCE:for_websites
[european_statement]
id = OID:0.4.0.1862.1.1
[turkish_statement]
id = OID:2.16.792.1.61.0.1.5070.1.1
[for_signatures]
id = OID:0.4.0.1862.1.6
types = SEQUENCE:signature_type
[for_seals]
id = OID:0.4.0.1862.1.6
types = SEQUENCE:seal_type_oid
[for_websites]
id = OID:0.4.0.1862.1.6
types = SEQUENCE:website_type
[signature_type]
one = OID:0.4.0.1862.1.6.1
[seal_type_oid]
one = OID:0.4.0.1862.1.6.2
[website_type]
one = OID:0.4.0.1862.1.6.3

[tsa]
default_tsa = stamps
[stamps]
serial = tsa-serial
default_policy = 1.2.3.4
digests = sha256
signer_digest = sha256
`;

export function openAuthority(folder: string): Authority {
  mkdirSync(folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  const authority: Authority = {
    folder,
    path,
    openssl: (...args) =>
      void execFileSync('openssl', args, {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    read: (name) => readFileSync(path(name)),
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
  authority.write('openssl.cnf', EXTENSIONS);
  authority.write('index.txt', '');
  authority.write('serial', '1A2B3C4D5E6F7081\n');
  authority.write('crlnumber', '01\n');
  authority.write('tsa-serial', '01\n');
  return authority;
}

const KEYS: Readonly<Record<Key, readonly string[]>> = {
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
};

/** Makes a key and a certificate; where it has no issuer it is its own. */
export function certify(authority: Authority, { id, subject, extensions, end, key = 'p256', issuer }: Person): void {
  const { openssl } = authority;
  openssl('genpkey', ...KEYS[key], '-out', `${id}.key`);
  openssl('req', '-new', '-config', 'openssl.cnf', '-utf8', '-key', `${id}.key`, '-subj', subject, '-out', `${id}.csr`);
  const signed = issuer
    ? ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`]
    : ['-selfsign', '-keyfile', `${id}.key`];
  openssl(
    ...['ca', '-batch', '-config', 'openssl.cnf', '-utf8', '-notext', '-preserveDN', ...signed],
    ...[
      '-in',
      `${id}.csr`,
      '-extensions',
      extensions,
      '-startdate',
      '20240121140509Z',
      '-enddate',
      end,
      '-out',
      `${id}.pem`,
    ],
  );
}
