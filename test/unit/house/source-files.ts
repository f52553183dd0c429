import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export const root = resolve(import.meta.dirname, '../../..');

/** All files below a folder of the project, as `/`-paths from its root. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

export interface SourceFile {
  /** From the project's root: `lib/calendar/day.ts`. */
  readonly path: string;
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly typesOnly: boolean }[];
}

/** Our own source files with what they import, as the bundler's own parser reads them. */
export const sourceFiles = (): readonly SourceFile[] =>
  ['entrypoints', 'components', 'lib']
    .flatMap(filesIn)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const code = readFileSync(join(root, path), 'utf8');
      const { module, errors } = parseSync(path, code);
      if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
      const literal = ({ start, end }: { start: number; end: number }) => code.slice(start + 1, end - 1);
      return {
        path,
        code,
        imports: [
          ...module.staticImports.map(({ moduleRequest, entries }) => ({
            from: moduleRequest.value,
            typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
          })),
          ...module.staticExports
            .flatMap(({ entries }) => entries)
            .flatMap(({ moduleRequest, isType }) =>
              moduleRequest ? [{ from: moduleRequest.value, typesOnly: isType }] : [],
            ),
          ...module.dynamicImports.map(({ moduleRequest }) => ({ from: literal(moduleRequest), typesOnly: false })),
        ],
      };
    });

/** A relative import as a path from the project's root, another as it stands. */
export const targetOf = (path: string, from: string): string =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
