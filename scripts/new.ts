// npm run new -- rule|page|office NAME [--from report.txt]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newOffice } from './new/office';
import { newPage } from './new/page';
import { Refused } from './new/project';
import { newRule } from './new/rule';

const USAGE = 'npm run new -- rule NAME | page NAME [--from report.txt] | office NAME';
const root = resolve(import.meta.dirname, '..');

function report(path: string | undefined): string {
  if (path === undefined) throw new Refused(USAGE);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Refused(`${path} can't be read`);
  }
}

function write([what, name = '', option, from, ...more]: readonly string[]): readonly string[] {
  if (more.length > 0 || (option !== undefined && (option !== '--from' || what !== 'page'))) throw new Refused(USAGE);
  switch (what) {
    case 'rule':
      return newRule(root, name);
    case 'page':
      return newPage(root, name, option ? report(from) : null);
    case 'office':
      return newOffice(root, name);
    default:
      throw new Refused(USAGE);
  }
}

try {
  console.log(write(process.argv.slice(2)).join('\n'));
  console.log(
    'Each TODO in them is still to be filled in; npm run unit names what is left, npm run findings brings docs/findings.md up to date.',
  );
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
