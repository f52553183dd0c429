import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesNaming } from '../test/processes.ts';

/** Where one run of the tests keeps its temporary files: what is left in it afterwards, and who still uses it, is the run's own. */
export interface RunFolder {
  /** For the commands of the run: their temporary folder is this one. */
  readonly environment: Readonly<Record<string, string>>;
  /** A file of the run itself. */
  file(name: string): string;
  /** Ends every process that still works in the folder and takes away what was left there. @returns both, one line each */
  clear(): readonly string[];
  remove(): void;
}

export function openRunFolder(): RunFolder {
  const folder = mkdtempSync(join(tmpdir(), 'eimza-run-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const clear = (): readonly string[] => [...endProcesses(temporary), ...emptyOfOurs(temporary)];
  const remove = (): void => {
    clear();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  // A run that is interrupted leaves nothing behind either: its children get the same signal, we take up the rest.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      remove();
      process.exit(1);
    });
  return {
    environment: { TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    file: (name) => join(folder, name),
    clear,
    remove,
  };
}

function endProcesses(folder: string): string[] {
  return processesNaming(folder).map(({ pid, command }) => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
    return command.slice(0, 200);
  });
}

/** Folders that our own launchers and tests make; what other programs keep in a temporary folder is theirs. */
function emptyOfOurs(folder: string): string[] {
  const left = readdirSync(folder).filter((name) => name.startsWith('eimza-'));
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  return left;
}
