import type { Day } from '../calendar/day';

/** The last day of one signer's certificate. Nothing else of the certificate leaves the reader, least of all its number. */
export interface SignerDay {
  /** As the certificate has it; null where it names nobody. */
  readonly name: string | null;
  readonly lastDay: Day;
  /** `unsure`: only one of the two statements that make a certificate qualified in Turkey. */
  readonly certainty: 'qualified' | 'unsure';
}

/** Why a certificate is nobody's e-imza; `no-last-day`: it would be one, but for an end that no calendar of ours has. */
export const REFUSALS = ['seal', 'not-qualified', 'no-last-day', 'time-stamp', 'ocsp', 'ca'] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Refused {
  readonly why: Refusal;
  readonly name: string | null;
}

/** What is wrong with a file, each with a sentence of its own that says what to try instead. */
export const FILE_PROBLEMS = [
  'empty',
  'too-large',
  'several',
  'folder',
  'unreadable',
  'unknown',
  'cut-off',
  'picture',
  'xml',
  'key-file',
  'encrypted-message',
  'encrypted-package',
  'archive-without-signature',
  'bomb',
  'unsigned-pdf',
  'no-certificate',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** What a file says about somebody's last day. */
export type CertificateFile =
  | {
      readonly kind: 'signers';
      /** A `package` or `document` may be signed by somebody else, and with an older certificate than the card's. */
      readonly from: 'certificate' | 'document' | 'package';
      /** At least one, each certificate once, in the file's order. */
      readonly signers: readonly SignerDay[];
      /** Signers that are no persons with an e-imza. */
      readonly refused: readonly Refused[];
      /** Signers whose certificate is not in the file. */
      readonly missing: number;
    }
  /** At least one, the most telling first. */
  | { readonly kind: 'refused'; readonly refused: readonly Refused[] }
  | { readonly kind: 'bad'; readonly problem: FileProblem }
  /** The caller gave up. */
  | { readonly kind: 'stopped' };
