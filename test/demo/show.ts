import type { Page } from 'playwright-core';
import { type Browser, type CardRead, openPortal, readCard } from '../e2e/harness/index';
import type { Scene } from './scenes';

/** Opens a scene's page, lets the person act and the page come to rest. */
export async function play(browser: Browser, scene: Scene): Promise<{ page: Page; card: CardRead | null }> {
  const page = await openPortal(browser, scene.file);
  await scene.act?.(page);
  // "Not offered" is said only once a page has come to rest, so the last word takes a second and a half.
  await page.waitForTimeout(1_800);
  return { page, card: await readCard(page) };
}

/** A scene's findings as lines for the terminal. */
export function told(scene: Scene, url: string, card: CardRead | null): string {
  const lines = card?.items.map(({ tone, title, source }) => `    ${tone.padEnd(11)} ${title}  (${source})`) ?? [];
  return [`${scene.about}`, `  ${url}`, ...(lines.length > 0 ? lines : ['    —'])].join('\n');
}
