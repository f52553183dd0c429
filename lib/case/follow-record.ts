import type { Loaded, Store } from './store';

/**
 * Tells the record whenever it has become another than was seen: also what changed between the reading and the listening.
 *
 * @param seen what was read already; null where nothing was
 * @returns a function that ends it
 */
export function followRecord(store: Store, seen: Loaded | null, tell: (now: Loaded) => void): () => void {
  let isOver = false;
  let hasReported = false;
  const stop = store.watch((now) => {
    hasReported = true;
    if (!isOver) tell(now);
  });
  void store.load().then((now) => {
    // Whoever listened was told something newer meanwhile.
    if (!isOver && !hasReported && JSON.stringify(now) !== JSON.stringify(seen)) tell(now);
  });
  return () => {
    isOver = true;
    stop();
  };
}
