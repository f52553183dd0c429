import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, folderOf, root } from './shipped';

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8'));

  it('equals its golden file: a new permission, host or key is a conscious change', async () => {
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(root, `test/built/golden/manifest.${browser}.json`));
  });

  it('reaches exactly the hosts of its content scripts', () => {
    const scripts: { matches: string[] }[] = manifest.content_scripts;
    const hostOf = (pattern: string) => new URL(pattern).host;
    const hosts = new Set(scripts.flatMap(({ matches }) => matches.map(hostOf)));
    expect(manifest.host_permissions.map(hostOf).sort()).toEqual([...hosts].sort());
    expect(manifest.host_permissions.every((pattern: string) => /^https:\/\/[a-z.]+\.gov\.tr\//.test(pattern))).toBe(
      true,
    );
  });

  it('opens nothing of ours to pages, and no connection to ours', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const csp: string = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'none'");
    expect(csp).not.toMatch(/unsafe|https?:|\*|wasm/);
  });
});
