import * as v from 'valibot';
import { isPlain, type Plain } from './migrations/plain';

/** @returns what was read by a schema, or null where it does not fit, whatever it holds; never throws */
export function fitting<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T | null {
  try {
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? parsed.output : null;
  } catch {
    // A getter or proxy inside it: nothing of ours has one.
    return null;
  }
}

// Every schema function of the library weighs in the worker, where hardly anything is left to spend: what few of them say
// is said by others that are there anyway.

/** One value and no other. */
export const only = <const T extends string | number>(value: T) => v.picklist([value]);

/** A text of a length that can be kept. */
export const text = (most: number) => v.custom<string>((raw) => typeof raw === 'string' && raw.length <= most);

/** A whole number between two others, both included. */
export const whole = (least: number, most: number) =>
  v.custom<number>((raw) => typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most);

/** A list of so many entries at most. */
export const list = <S extends v.GenericSchema>(entry: S, most: number) => v.pipe(v.array(entry), v.maxLength(most));

/** An object and no list: to the library a list is one too, and an empty one would pass wherever every key may be absent. */
export const plain = <S extends v.GenericSchema<Plain, unknown>>(schema: S) => v.pipe(v.custom<Plain>(isPlain), schema);

/** Some of the keys, and no other. */
export const byKey = <const K extends readonly string[], S extends v.GenericSchema>(keys: K, value: S) =>
  plain(v.record(v.picklist(keys), value));
