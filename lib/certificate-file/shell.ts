import { BaseBlock } from 'asn1js';
import type { Pace } from './pace';

/** A value within a file, of which only tag and length have been read. */
export interface Shell {
  readonly tagClass: number;
  readonly tag: number;
  readonly isConstructed: boolean;
  /** The whole value, tag and length included. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
}

const UNIVERSAL = 1;
const CONTEXT_SPECIFIC = 3;
export const INTEGER = 2;
export const OCTET_STRING = 4;
export const OBJECT_IDENTIFIER = 6;
export const SEQUENCE = 16;
export const SET = 17;

export const isA = (shell: Shell | undefined | null, tag: number): boolean =>
  shell?.tagClass === UNIVERSAL && shell.tag === tag;

export const isContext = (shell: Shell | undefined | null, tag: number): boolean =>
  shell?.tagClass === CONTEXT_SPECIFIC && shell.tag === tag;

const MOST_VALUES = 250_000;
const DEEPEST = 50;
/** Read in a few milliseconds. */
const VALUES_AT_ONCE = 2_000;

/** Work that can be left off at each step. */
type Steps<T> = Generator<void, T, undefined>;

/**
 * Opens a signature from outside to inside, and only what is asked for. The library's own tree of a signature with a
 * long revocation list inside takes seconds and hundreds of megabytes; here the list is passed over by its length.
 */
export class Shells {
  #read = 0;
  /** Where values of indefinite length end, so that none is measured twice. */
  readonly #ends = new Map<number, number>();
  readonly #bytes: Uint8Array<ArrayBuffer>;

  private constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  /** All lengths that are told only by their ends are measured here, in pieces: a large document has thousands. */
  static async open(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<Shells> {
    const shells = new Shells(bytes);
    const steps = shells.#shellAt(0, bytes.length, 0);
    while (!steps.next().done) if (shells.#read % VALUES_AT_ONCE === 0) await pace.rest();
    return shells;
  }

  /** The value that begins at an offset; null where none does or its end is missing. */
  at(offset: number): Shell | null {
    return atOnce(this.#shellAt(offset, this.#bytes.length, 0));
  }

  /** What stands in a constructed value, up to the first that can't be read; nothing in a primitive one. */
  *in(shell: Shell | undefined | null): Generator<Shell, void, undefined> {
    if (!shell?.isConstructed) return;
    let at = shell.content.byteOffset - this.#bytes.byteOffset;
    const end = at + shell.content.length;
    while (at < end) {
      const child = atOnce(this.#shellAt(at, end, 0));
      if (!child) return;
      yield child;
      at += child.bytes.length;
    }
  }

  *#shellAt(start: number, end: number, depth: number): Steps<Shell | null> {
    const header = this.#headerAt(start, end);
    if (!header) return null;
    const { tagClass, tag, isConstructed, contentAt, length } = header;
    if (length !== null) {
      if (length > end - contentAt) return null;
      const after = contentAt + length;
      return { tagClass, tag, isConstructed, bytes: this.#part(start, after), content: this.#part(contentAt, after) };
    }
    const after = isConstructed ? yield* this.#endOfContents(contentAt, end, depth + 1) : null;
    if (after === null) return null;
    // The end of an indefinite length is two zeros.
    return { tagClass, tag, isConstructed, bytes: this.#part(start, after), content: this.#part(contentAt, after - 2) };
  }

  /** Where a value of indefinite length, whose content begins at an offset, ends. */
  *#endOfContents(contentAt: number, end: number, depth: number): Steps<number | null> {
    const known = this.#ends.get(contentAt);
    if (known !== undefined) return known <= end ? known : null;
    if (depth > DEEPEST) return null;
    let at = contentAt;
    while (end - at < 2 || this.#bytes[at] !== 0 || this.#bytes[at + 1] !== 0) {
      const child = yield* this.#shellAt(at, end, depth);
      if (!child) return null;
      at += child.bytes.length;
      yield;
    }
    this.#ends.set(contentAt, at + 2);
    return at + 2;
  }

  #headerAt(start: number, end: number) {
    this.#read += 1;
    if (this.#read > MOST_VALUES) return null;
    const { idBlock, lenBlock } = new BaseBlock();
    const lengthAt = idBlock.fromBER(this.#bytes, start, end - start);
    if (lengthAt < 0) return null;
    const contentAt = lenBlock.fromBER(this.#bytes, lengthAt, end - lengthAt);
    if (contentAt < 0) return null;
    const length = lenBlock.isIndefiniteForm ? null : lenBlock.length;
    const { tagClass, tagNumber: tag, isConstructed } = idBlock;
    return { tagClass, tag, isConstructed, contentAt, length };
  }

  readonly #part = (from: number, to: number) => this.#bytes.subarray(from, to);
}

function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
