import { useState } from 'preact/hooks';

/**
 * What the person has just chosen, shown until the change is stored or refused: a control that jumps back while the
 * record is being written looks broken.
 *
 * @param value what the record says
 * @param change stores another one; may answer with a promise
 * @returns what to show, and what to call with the person's choice
 */
export function usePending<T>(value: T, change: (next: T) => unknown): readonly [T, (next: T) => void] {
  const [pending, setPending] = useState<{ readonly next: T } | null>(null);
  const choose = async (next: T) => {
    const mine = { next };
    setPending(mine);
    try {
      await change(next);
    } finally {
      setPending((latest) => (latest === mine ? null : latest));
    }
  };
  return [pending ? pending.next : value, (next) => void choose(next)];
}
