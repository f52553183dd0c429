import * as z from 'zod/mini';

/** @returns what was read by a schema, or null where it does not fit, whatever it holds; never throws */
export function fitting<T>(schema: z.ZodMiniType<T>, raw: unknown): T | null {
  try {
    return z.safeParse(schema, raw).data ?? null;
  } catch {
    // A getter or proxy inside it: nothing of ours has one.
    return null;
  }
}

/** A text of a length that can be kept. */
export const text = (most: number) => z.string().check(z.maxLength(most));

/** A whole number between two others, both included. */
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** A list of so many entries at most. */
export const list = <S extends z.ZodMiniType>(entry: S, most: number) => z.array(entry).check(z.maxLength(most));

/** Where the first thing is that does not fit, `case.steps.apply`; an unknown key counts as a place. */
export function placeOf({ issues: [first] }: z.core.$ZodError): string {
  if (!first) return '';
  const unknown = first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  return [...first.path, ...unknown].map(String).join('.').slice(0, 120);
}
