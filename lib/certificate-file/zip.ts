import { Inflate } from 'fflate';
import type { Pace } from './pace';

/** A file in an archive, as the archive's list at its end has it; what stands before each file is not believed. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /** Of the local header. */
  readonly at: number;
  readonly compressedSize: number;
}

// PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3.
const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const EXTRA_64 = 1;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const TOO_LARGE = 0xffffffff;

/** A package has some dozens. */
const MOST_ENTRIES = 20_000;

/** The archive's list; null where it has none, as after a download that broke off. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOfArchive(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = listAt(view, end);
  while (
    at >= 0 &&
    at + 46 <= view.byteLength &&
    view.getUint32(at, true) === LISTED &&
    entries.length < MOST_ENTRIES
  ) {
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const nameAt = at + 46;
    const extraAt = nameAt + nameLength;
    if (extraAt + extraLength > view.byteLength) break;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, extraAt)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      ...sizesOf(view, at, extraAt, extraLength),
    });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries.length === 0 && at !== end ? null : entries;
}

/** The last end record of which nothing but its comment follows. */
function endOfArchive(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

/** Where the list begins. */
function listAt(view: DataView, end: number): number {
  const at = view.getUint32(end + 16, true);
  if (at !== TOO_LARGE) return at;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return -1;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return -1;
  return Number(view.getBigUint64(end64 + 48, true));
}

/** Compressed size and place; in an archive of the 64-bit kind those too large for their field stand in an extra one. */
function sizesOf(view: DataView, entry: number, extraAt: number, extraLength: number) {
  let compressedSize = view.getUint32(entry + 20, true);
  let at = view.getUint32(entry + 42, true);
  let field = extraAt;
  while (field + 4 <= extraAt + extraLength) {
    const [id, size] = [view.getUint16(field, true), view.getUint16(field + 2, true)];
    const valuesEnd = Math.min(field + 4 + size, extraAt + extraLength);
    let value = field + 4;
    const next = (): number => {
      value += 8;
      return value <= valuesEnd ? Number(view.getBigUint64(value - 8, true)) : TOO_LARGE;
    };
    if (id === EXTRA_64) {
      if (view.getUint32(entry + 24, true) === TOO_LARGE) next();
      if (compressedSize === TOO_LARGE) compressedSize = next();
      if (at === TOO_LARGE) at = next();
    }
    field += 4 + size;
  }
  return { compressedSize, at };
}

/** More than a signature ever is: what is larger when unpacked is meant to fill the memory. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Unpacked in some milliseconds. */
const BYTES_AT_ONCE = 1024 * 1024;
/** Of these at most a thousand times as many bytes can come. */
const PUSH = 1_024;
/** Deflated data yields something long before; what comes after its end yields nothing. */
const MOST_IDLE_PUSHES = 80;

type Unzipped = Uint8Array<ArrayBuffer> | 'bomb' | 'cut-off';

/** What a file in an archive holds. Sizes that the archive states for it unpacked are not believed. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry, pace: Pace): Promise<Unzipped> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return 'cut-off';
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (entry.method === 0) return packed.length > MOST_BYTES ? 'bomb' : packed;
  return entry.method === 8 ? inflate(packed, pace) : 'cut-off';
}

async function inflate(packed: Uint8Array<ArrayBuffer>, pace: Pace): Promise<Unzipped> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let idle = 0;
  const inflating = new Inflate((piece) => {
    if (piece.length > 0) pieces.push(piece);
    idle = piece.length > 0 ? 0 : idle + 1;
    length += piece.length;
  });
  let rested = 0;
  for (let at = 0; at < packed.length && idle < MOST_IDLE_PUSHES; at += PUSH) {
    try {
      inflating.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
    } catch {
      return 'cut-off';
    }
    if (length > MOST_BYTES) return 'bomb';
    if (length - rested < BYTES_AT_ONCE) continue;
    rested = length;
    await pace.rest();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
