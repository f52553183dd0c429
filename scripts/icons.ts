// `npm run icons`: draws the PNG icons from their SVG sources.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../test/browsers';

const root = join(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128];

const browser = await chromium.launch({ executablePath: browserPath('chromium'), chromiumSandbox: false });
const page = await browser.newPage();
await mkdir(join(root, 'public/icon'), { recursive: true });
for (const size of SIZES) {
  const source = size < 32 ? 'icon-small.svg' : 'icon.svg';
  const svg = await readFile(join(root, 'assets', source), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(join(root, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
