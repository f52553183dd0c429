import { Boolean as Asn1Boolean, type BaseBlock, BitString } from 'asn1js';
import type { Certificate } from './certificate';
import { attributeOf } from './name';
import type { Refusal, SignerDay } from './outcome';
import { oidOf, partsOf } from './tree';

// RFC 5280, 4.2.1, but for the last one: RFC 3739, 3.2.6.
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const POLICIES = '2.5.29.32';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const QUALIFIED_STATEMENTS = '1.3.6.1.5.5.7.1.3';

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

/** ETSI EN 319 412-5, 4.2.1, and the Turkish regulator's own (BTK's communiqué on e-signature processes). */
const QUALIFIED = ['0.4.0.1862.1.1', '2.16.792.1.61.0.1.5070.1.1'];
/** ETSI EN 319 412-5, 4.2.3: what a certificate is for. */
const QUALIFIED_FOR = '0.4.0.1862.1.6';
const FOR_SEALS = '0.4.0.1862.1.6.2';
const FOR_WEBSITES = '0.4.0.1862.1.6.3';

/** Kamu SM's financial seal (mali mühür). */
const SEAL_POLICY = '2.16.792.1.2.1.1.5.7.4.1';
const SEAL_USAGE = '2.16.792.1.2.1.1.5.7.50.1';

const SERIAL_NUMBER = '2.5.4.5';
const CERTIFICATE_SIGNING_BIT = 0b100;

export type Verdict =
  | { readonly personal: true; readonly certainty: SignerDay['certainty'] }
  | { readonly personal: false; readonly why: Refusal };

const refused = (why: Refusal): Verdict => ({ personal: false, why });

/** Whether a certificate is a person's e-imza; no issuer's name is asked for, since issuers change. */
export function judge(certificate: Certificate): Verdict {
  const usages = partsOf(certificate.extension(EXTENDED_KEY_USAGE)).map(oidOf);
  if (isAuthority(certificate)) return refused('ca');
  if (usages.includes(TIME_STAMPING)) return refused('time-stamp');
  if (usages.includes(OCSP_SIGNING)) return refused('ocsp');

  const statements = partsOf(certificate.extension(QUALIFIED_STATEMENTS)).map(partsOf);
  const types = statements
    .filter(([id]) => oidOf(id) === QUALIFIED_FOR)
    .flatMap(([, list]) => partsOf(list).map(oidOf));
  if (usages.includes(SEAL_USAGE) || types.includes(FOR_SEALS) || isSeal(certificate)) return refused('seal');
  if (types.includes(FOR_WEBSITES)) return refused('not-qualified');

  const ids = statements.map(([id]) => oidOf(id));
  const stated = QUALIFIED.filter((id) => ids.includes(id)).length;
  if (stated === 0) return refused('not-qualified');
  return { personal: true, certainty: stated === QUALIFIED.length ? 'qualified' : 'unsure' };
}

function isAuthority(certificate: Certificate): boolean {
  const [isCa] = partsOf(certificate.extension(BASIC_CONSTRAINTS));
  if (isCa instanceof Asn1Boolean && isCa.getValue()) return true;
  return ((bitsOf(certificate.extension(KEY_USAGE)) ?? 0) & CERTIFICATE_SIGNING_BIT) !== 0;
}

const bitsOf = (node: BaseBlock | null): number | undefined =>
  node instanceof BitString ? node.valueBlock.valueHexView[0] : undefined;

/** By its policy, or by a tax number, which has ten digits where a person's number has eleven. */
function isSeal(certificate: Certificate): boolean {
  const policies = partsOf(certificate.extension(POLICIES)).map((policy) => oidOf(partsOf(policy)[0]));
  if (policies.includes(SEAL_POLICY)) return true;
  return /^\d{10}$/.test(attributeOf(certificate.subject, SERIAL_NUMBER)?.trim() ?? '');
}
