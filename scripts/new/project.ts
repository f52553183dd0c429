import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why nothing was written, in one line. */
export class Refused extends Error {}

/** Files of the project under `/`-paths, as they will be: nothing is written before all is known to be right. */
export class Changes {
  readonly #root: string;
  readonly #texts = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  has(path: string): boolean {
    return this.#texts.has(path) || existsSync(join(this.#root, path));
  }

  read(path: string): string {
    return this.#texts.get(path) ?? readFileSync(join(this.#root, path), 'utf8');
  }

  add(path: string, text: string): void {
    if (this.has(path)) throw new Refused(`${path} is there already`);
    this.#texts.set(path, text);
  }

  change(path: string, change: (text: string) => string): void {
    this.#texts.set(path, change(this.read(path)));
  }

  /** @returns the paths that were written */
  write(): readonly string[] {
    for (const [path, text] of this.#texts) {
      mkdirSync(dirname(join(this.#root, path)), { recursive: true });
      writeFileSync(join(this.#root, path), text);
    }
    return [...this.#texts.keys()];
  }
}

export const LANGUAGES = ['tr', 'en'] as const;

/** An id is a file's name: small letters, numbers and single dashes. */
export function checkName(name: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 60)
    throw new Refused(`«${name}» is no name: small letters, numbers and dashes, like renewal-too-early`);
}

/** Where something is written by the command and filled in by nobody yet. */
const EMPTY = /\bTODO\b/;
const FOLDERS = ['lib', 'test/portals', 'test/unit/rules/examples'];

/** Every line that still waits to be filled in: `lib/words/…/findings.ts:12 title: 'TODO'`. */
export const stillEmpty = (root: string): readonly string[] =>
  FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(?:tsx?|html)$/.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => (EMPTY.test(line) ? [`${path.replaceAll('\\', '/')}:${at + 1} ${line.trim()}`] : [])),
    );
