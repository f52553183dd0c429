import type { Stored } from './schema';

/** The part of a browser storage area that the record needs; an argument, so that tests pass their own. */
export interface StorageArea {
  get(keys: string | readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  /** @returns a function that stops listening */
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

/** Runs one piece of work at a time over all windows and the worker of the extension (Web Locks in the browser). */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** What did not parse, kept as it was found: told to the person and exportable, never dropped. */
export interface SetAside {
  readonly key: string;
  readonly setAsideAt: string;
  /** In which parts of the record something was broken (`case`, `settings`, `archive`, `history`, `namedPages`), or `all`. */
  readonly parts: readonly string[];
  readonly raw: unknown;
}

/** In place of a piece's key: every piece there is. */
export const ALL_SET_ASIDE = 'all';

/** The record as it stands. Reading never fails: what can't be read is told in `trouble`. */
export interface Loaded {
  readonly stored: Stored;
  readonly setAside: readonly SetAside[];
  /** `newer`: written by a newer version, left untouched, edits are refused. `unavailable`: the storage itself failed. */
  readonly trouble: null | 'newer' | 'unavailable';
  /** With `newer`: the document as it was found, for export. */
  readonly untouched?: unknown;
}

export type Edited =
  | { readonly ok: true; readonly stored: Stored }
  | { readonly ok: false; readonly reason: 'full' | 'newer' | 'unavailable' };

/** The one door to storage. */
export interface Store {
  load(): Promise<Loaded>;
  /**
   * Reads, changes and writes under the one lock; nothing is half-written. `change` is pure and may run on a newer
   * record than the caller saw; the same object back means that there is nothing to write.
   *
   * @throws only for a bug: `change` threw, or gave what the schema does not allow. Nothing is written then.
   */
  edit(change: (stored: Stored) => Stored): Promise<Edited>;
  /** Calls back after every change, by this window or another. @returns a function that stops it */
  watch(listener: (loaded: Loaded) => void): () => void;
  /** Forgets one set-aside piece by its key, or all of them, after the person exported it or chose to. */
  dropSetAside(which: string | typeof ALL_SET_ASIDE): Promise<void>;
}
