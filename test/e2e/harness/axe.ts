import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFound {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * axe's violations of WCAG 2.2 AA and of its best practices, one line each; empty where all is well.
 * Injected by evaluation in the page's own world: the extension's CSP holds for the page's scripts only.
 *
 * @param within a selector to look inside of, default the whole document
 */
export async function axe(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(await source);
  const found: AxeFound[] = await page.evaluate(
    async ([selector]) => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { axe } = globalThis as unknown as {
        axe: { run(where: unknown, options: unknown): Promise<{ violations: AxeFound[] }> };
      };
      const { violations } = await axe.run(selector ?? document, { runOnly: { type: 'tag', values: tags } });
      return violations;
    },
    [within],
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
