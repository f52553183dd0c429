import type { Certificate } from './certificate';
import type { DerReading } from './der';
import { judge } from './judge';
import { personIn } from './name';
import { type CertificateFile, REFUSALS, type Refused, type SignerDay } from './outcome';

/** What a reading comes to: the persons among the signers, or why there are none. */
export function outcomeOf(reading: DerReading, isPackage: boolean): CertificateFile {
  if (reading === 'time-stamp') return { kind: 'refused', refused: [{ why: 'time-stamp', name: null }] };
  if (typeof reading === 'string') return { kind: 'bad', problem: reading };
  const { certificates, missing, isSigned } = reading;
  const judged = certificates.map(signerOf);
  const signers = judged.filter((one) => 'lastDay' in one);
  const refused = judged
    .filter((one) => 'why' in one)
    .sort((one, other) => REFUSALS.indexOf(one.why) - REFUSALS.indexOf(other.why));
  if (signers.length > 0) {
    return {
      kind: 'signers',
      from: isPackage ? 'package' : isSigned ? 'document' : 'certificate',
      signers,
      refused,
      missing,
    };
  }
  // Who signed without a certificate may be the person.
  if (missing > 0) return { kind: 'bad', problem: 'no-certificate' };
  return refused.length > 0 ? { kind: 'refused', refused } : { kind: 'bad', problem: 'unknown' };
}

function signerOf(certificate: Certificate): SignerDay | Refused {
  const name = personIn(certificate.subject);
  const verdict = judge(certificate);
  if (!verdict.personal) return { why: verdict.why, name };
  const { lastDay } = certificate;
  return lastDay ? { name, lastDay, certainty: verdict.certainty } : { why: 'no-last-day', name };
}
