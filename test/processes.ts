import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  /** Its command line. */
  readonly command: string;
}

/** Every running process whose command line names a folder, as a browser's names its profile. Windows is not looked at. */
export const processesNaming = (folder: string): readonly RunningProcess[] =>
  running().filter(({ command }) => command.includes(folder));

function running(): readonly RunningProcess[] {
  if (process.platform === 'win32') return [];
  // A bare Debian has no `ps`.
  return process.platform === 'linux' ? fromProc() : fromPs();
}

const fromProc = (): readonly RunningProcess[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }));

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

const fromPs = (): readonly RunningProcess[] =>
  spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .stdout.split('\n')
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim() }));
