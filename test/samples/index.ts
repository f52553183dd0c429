import { readdirSync, readFileSync } from 'node:fs';

const FILES = new URL('files/', import.meta.url);

/** The names of all sample files; generate.ts makes them. */
export const SAMPLE_FILES: readonly string[] = readdirSync(FILES).sort();

export const sample = (name: string): Buffer<ArrayBuffer> => Buffer.from(readFileSync(new URL(name, FILES)));
