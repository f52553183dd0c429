import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsTable } from '../../../scripts/findings-table';
import { sectionOf } from '../../../scripts/readme-section';
import { root } from './source-files';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('has the table of findings as the rule files say it today (npm run readme)', () => {
    expect(sectionOf(readme, 'findings')).toBe(findingsTable().trim());
  });

  it('links and shows only files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('names every command that package.json has for people', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names each permission of the manifest with its reason', () => {
    for (const permission of ['storage', 'alarms', 'notifications']) expect(readme).toContain(`**\`${permission}\`**`);
  });
});

describe('what the stores show', () => {
  const messages = (language: string) =>
    JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));

  it.each(['tr', 'en'])(
    'the manifest and the listing (%s) say the same within the stores’ 132 characters',
    (language) => {
      const summary = messages(language).description.message;
      expect(summary.length).toBeLessThanOrEqual(132);
      expect(readFileSync(join(root, `store/${language}.md`), 'utf8')).toContain(summary);
    },
  );
});
