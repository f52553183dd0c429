import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { processesNaming } from '../../processes';

/** What a test of ours has left in its own temporary folder, and the processes that still name it. */
export type Leftovers = () => { readonly folders: readonly string[]; readonly processes: readonly string[] };

/** Gives the running test a temporary folder of its own. */
export function watchLeftovers(): Leftovers {
  const before = process.env.TMPDIR;
  const own = mkdtempSync(join(tmpdir(), 'eimza-leftovers-'));
  process.env.TMPDIR = own;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  });
  return () => ({
    folders: readdirSync(own).filter((name) => name.startsWith('eimza-')),
    processes: processesNaming(own).map(({ command }) => command),
  });
}
