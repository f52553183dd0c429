import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = join(import.meta.dirname, 'files');

/** The names of all sample files; generate.ts makes them. */
export const SAMPLE_FILES: readonly string[] = readdirSync(FILES).sort();

export const sample = (name: string): Buffer<ArrayBuffer> => Buffer.from(readFileSync(join(FILES, name)));
