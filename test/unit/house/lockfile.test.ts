import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const lock: { lockfileVersion: number; packages: Record<string, Locked> } = read('package-lock.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Packages that may run code when they are installed. None does; `.npmrc` refuses it for all. */
const MAY_RUN_AT_INSTALL: readonly string[] = [];

describe('the lockfile', () => {
  it('names a digest for every package', () => {
    expect(packages.length).toBeGreaterThan(100);
    const without = packages.filter(([, one]) => !one.inBundle && !/^sha512-/.test(one.integrity ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('takes nothing but by https, and nothing from a folder', () => {
    const odd = packages.filter(
      ([, one]) => one.link || (one.resolved !== undefined && !one.resolved.startsWith('https://')),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('lets only named packages run code at install time', () => {
    const running = packages.filter(([path, one]) => one.hasInstallScript && !MAY_RUN_AT_INSTALL.includes(path));
    expect(running.map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('fits package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = read('package.json');
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
  });
});
