import type { FileProblem } from './outcome';
import { latin1 } from './pdf-scan';

export type FileKind = 'der' | 'pdf' | 'zip' | 'text';

const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const PICTURES = ['\xff\xd8\xff', '‰PNG', 'GIF8', 'BM', 'II*\0', 'MM\0*'];
/** Behind the length of what follows: HEIC, AVIF; behind «RIFF» and a length: WebP. */
const LATER_IN_PICTURES = /^(?:....ftyp(?:hei|hev|mif|msf|avi)|RIFF....WEBP)/s;

/** What a file is by its content; names and extensions are not asked. */
export function kindOf(bytes: Uint8Array): FileKind | FileProblem {
  if (bytes.length === 0) return 'empty';
  const [first, second = 0] = bytes;
  // A sequence of more than 127 bytes, whose second byte is in no text, or of exactly as many as there are.
  if (first === 0x30 && (second >= 0x80 || second === bytes.length - 2)) return 'der';
  const start = latin1(bytes.subarray(0, 1_024));
  if (/^\s*%PDF-/.test(start)) return 'pdf';
  if (ARCHIVES.some((signature) => start.startsWith(signature))) return 'zip';
  if (PICTURES.some((signature) => start.startsWith(signature)) || LATER_IN_PICTURES.test(start)) return 'picture';
  // ISO 32000-1, note 1 in annex H: readers look for it in the first kilobyte.
  return start.includes('%PDF-') ? 'pdf' : 'text';
}
