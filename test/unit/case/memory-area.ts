import type { Lock, StorageArea } from '../../../lib/case/store';

export interface MemoryArea extends StorageArea {
  /** What is stored now, as a copy. */
  peek(): Record<string, unknown>;
  /** Makes the next calls of one kind fail with this error, until `null`. */
  fail(what: 'get' | 'set' | 'remove', problem: Error | null): void;
  /** Runs before every write, e.g. to see which came first. */
  readonly writes: Readonly<Record<string, unknown>>[];
}

/** A storage area in memory that behaves as the browser's: copies in and out, one write whole or not at all, a quota in characters of JSON. */
export function memoryArea(
  first: Readonly<Record<string, unknown>> = {},
  quota = Number.POSITIVE_INFINITY,
): MemoryArea {
  let items: Record<string, unknown> = structuredClone({ ...first });
  const listeners = new Set<(keys: readonly string[]) => void>();
  const failing: Partial<Record<'get' | 'set' | 'remove', Error | null>> = {};
  const writes: Readonly<Record<string, unknown>>[] = [];
  /** Other pieces of work get their turn in between, as with the browser's own storage. */
  const turn = async (what: 'get' | 'set' | 'remove') => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    const problem = failing[what];
    if (problem) throw problem;
  };
  const tell = (keys: readonly string[]) => {
    for (const listener of listeners) listener(keys);
  };
  return {
    writes,
    peek: () => structuredClone(items),
    fail: (what, problem) => {
      failing[what] = problem;
    },
    async get(keys) {
      await turn('get');
      const wanted = keys === null ? Object.keys(items) : typeof keys === 'string' ? [keys] : keys;
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]])));
    },
    async set(more) {
      await turn('set');
      const next = { ...items, ...structuredClone({ ...more }) };
      if (JSON.stringify(next).length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      writes.push(structuredClone({ ...more }));
      items = next;
      tell(Object.keys(more));
    },
    async remove(keys) {
      await turn('remove');
      const gone = typeof keys === 'string' ? [keys] : [...keys];
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !gone.includes(key)));
      tell(gone);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One piece of work after another, as Web Locks do it; a failing one lets the next begin. */
export function memoryLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
