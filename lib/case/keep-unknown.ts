import { isPlain, type Plain } from './migrations/plain';

/**
 * The value that was read, with the unknown keys that stood beside it (a later version's, or a hand's): they are not
 * ours to drop.
 *
 * @param known the keys that we read ourselves; what is broken in them does not come back this way
 */
export function keepUnknown<T extends object>(raw: Plain, value: T, known: readonly string[]): T {
  const unknown = Object.entries(raw).filter(([key]) => !known.includes(key));
  return unknown.length === 0 ? value : { ...Object.fromEntries(unknown), ...value };
}

/** The same at every depth, for a value that was read without any fault. */
export function keepAllUnknown<T>(raw: unknown, value: T): T {
  if (Array.isArray(raw) && Array.isArray(value)) {
    value.forEach((entry, index) => {
      value[index] = keepAllUnknown(raw[index], entry);
    });
    return value;
  }
  if (!isPlain(raw) || !isPlain(value)) return value;
  const keys = Object.keys(value);
  const kept = keys.map((key) => [key, keepAllUnknown(raw[key], value[key])]);
  return { ...keepUnknown(raw, value, keys), ...Object.fromEntries(kept) };
}
