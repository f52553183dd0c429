import { type DerReading, readDer } from './der';
import { kindOf } from './file-kind';
import type { CertificateFile, FileProblem } from './outcome';
import { outcomeOf } from './outcome-of';

export type { CertificateFile } from './outcome';

import { type Pace, type PaceOptions, paceOf } from './pace';
import { packageSignature } from './package';
import { readPdf } from './pdf';
import { readText, textIn } from './text';

/** What is read of a file; a `File` and a `Blob` are such. */
export interface ReadableFile {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A document of 50 MB and its signature, with room to spare. */
export const LARGEST_FILE = 64 * 1024 * 1024;
const PIECE = 4 * 1024 * 1024;

/**
 * The last days of those who signed a file, or of the certificates in it: a certificate (DER, PEM, PKCS #7), a signature
 * (CMS, CAdES), a signed PDF or an EBYS package. Signatures are not verified; nothing is kept or sent.
 *
 * @param options `signal`: gives up; `onProgress`: told the share that is done, from 0 to 1
 * @returns what the file says; never rejects, whatever it holds
 */
export async function readCertificateFile(file: ReadableFile, options: PaceOptions = {}): Promise<CertificateFile> {
  try {
    return await read(file, paceOf(options));
  } catch {
    return options.signal?.aborted ? { kind: 'stopped' } : bad('unknown');
  }
}

const bad = (problem: FileProblem): CertificateFile => ({ kind: 'bad', problem });

async function read(file: ReadableFile, pace: Pace): Promise<CertificateFile> {
  if (file.size > LARGEST_FILE) return bad('too-large');
  const bytes = await bytesOf(file, { ...pace, progress: (share) => pace.progress(share / 2) });
  if (!bytes) return bad('unreadable');
  return readBytes(bytes, { ...pace, progress: (share) => pace.progress((1 + share) / 2) });
}

/** The file's bytes; null where the system doesn't give them, as with a folder that was dropped. */
async function bytesOf(file: ReadableFile, pace: Pace): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < bytes.length; at += PIECE) {
    try {
      bytes.set(new Uint8Array(await file.slice(at, Math.min(at + PIECE, bytes.length)).arrayBuffer()), at);
    } catch {
      return null;
    }
    pace.progress(Math.min(1, (at + PIECE) / bytes.length));
    await pace.rest();
  }
  return bytes;
}

async function readBytes(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<CertificateFile> {
  const kind = kindOf(bytes);
  switch (kind) {
    case 'der':
      return outcomeOf(await readDer(bytes, pace), false);
    case 'pdf':
      return outcomeOf(await readPdf(bytes, pace), false);
    case 'zip': {
      const signature = await packageSignature(bytes, pace);
      if (typeof signature === 'string') return bad(signature);
      return outcomeOf(await readSignature(signature.bytes, pace), true);
    }
    case 'text':
      return outcomeOf(await readSignature(bytes, pace), false);
    default:
      return bad(kind);
  }
}

/** A signature or certificate in any of its writings. */
async function readSignature(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<DerReading> {
  const kind = kindOf(bytes);
  if (kind === 'der') return readDer(bytes, pace);
  const text = kind === 'text' ? textIn(bytes) : null;
  return text === null ? 'unknown' : readText(text, pace);
}
