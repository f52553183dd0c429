import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../e2e/harness/index';

/** An extension whose popup says one word: what a popup costs at least. @returns its folder */
export async function emptyPopup(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eimza-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>x</title><p>x</p>');
  return folder;
}

/** First contentful paint of `popup.html`, ms from its navigation. */
export async function popupPaint(browser: Browser): Promise<number> {
  const page = await browser.openOwn('popup.html');
  const time: number = await page.evaluate(`new Promise((resolve) =>
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true }))`);
  await page.close();
  return time;
}
