import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsTable } from '../../../scripts/findings-table';
import { sectionOf } from '../../../scripts/marked-section';
import { filesIn, root } from './source-files';

const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the papers', () => {
  it.each(PAPERS)('%s links and shows only files that are there', (paper) => {
    const targets = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/gu)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(root, dirname(paper), target)))).toEqual([]);
  });

  it.each(PAPERS)('%s names only commands that package.json has', (paper) => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(paper).matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(PAPERS)('%s names only files and folders of the project that are there', (paper) => {
    const named = [...read(paper).matchAll(/`((?:lib|components|entrypoints|test|scripts|public|docs)\/[\w./-]+)`/gu)];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('the README tries the product within the first screen', () => {
    const lines = read('README.md').split('\n').slice(0, 25).join('\n');
    expect(lines).toContain('## Denemek');
    expect(lines).toContain('npm ci && npm start');
    expect(lines).toContain('npm ci && npm test');
  });

  it('the README names each permission of the manifest with its reason', () => {
    for (const permission of ['storage', 'alarms', 'notifications'])
      expect(read('README.md')).toContain(`**\`${permission}\`**`);
  });

  it('the table of all findings stands as the rule files say it today (npm run findings)', () => {
    expect(sectionOf(read('docs/findings.md'), 'findings')).toBe(findingsTable().trim());
  });
});
