import type { FileProblem } from './outcome';
import type { Pace } from './pace';
import { unzip, zipEntries } from './zip';

/**
 * Where an EBYS package (`.eyp`, e-Yazışma Paketi) has its signature. Initials (`Paraflar/`), seals (`Muhur/`,
 * `Muhurler/`) and what is enclosed (`Ekler/`) stand elsewhere.
 */
const SIGNATURE = 'imzalar/imzacades.imz';
const ENCRYPTED = ['sifreliicerik/', 'sifreliicerikbilgisi/'];

/** The signature of a package, or why there is none to be read. */
export async function packageSignature(
  bytes: Uint8Array<ArrayBuffer>,
  pace: Pace,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | FileProblem> {
  const entries = zipEntries(bytes);
  if (!entries) return 'cut-off';
  if (entries.some(({ name }) => ENCRYPTED.some((folder) => plainName(name).startsWith(folder))))
    return 'encrypted-package';
  const entry = entries.find(({ name }) => plainName(name) === SIGNATURE);
  if (!entry) return 'archive-without-signature';
  if (entry.isEncrypted) return 'encrypted-package';
  const signature = await unzip(bytes, entry, pace);
  return typeof signature === 'string' ? signature : { bytes: signature };
}

/** A path in small letters and slashes, whatever wrote it. */
const plainName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i');
