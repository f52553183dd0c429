// `npm start`: the extension on the synthetic portal pages under their real host names, with a sample case.
// With a display the browser stays open to try things; without one it walks the scenes, prints the findings and takes pictures.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readyBrowser } from '../browsers';
import { type Browser, backupFile, launch, openPortal, restore } from '../e2e/harness/index';
import { build } from './build';
import { pictureOwnPages } from './own-pages';
import { inWindowWithoutEOnay } from './sample';
import { SCENES, type Scene } from './scenes';
import { play, told } from './show';

const out = join(import.meta.dirname, '../../.output/demo');
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A window without the browser's own bars: nothing to translate in this language, and no warning of our flags. */
const TO_LOOK_AT = ['--accept-lang=tr-TR,tr', '--test-type', '--window-size=1360,940'];

async function tryIt(): Promise<void> {
  const browser = await launch({ headless: false, viewport: null, args: TO_LOOK_AT });
  await restore(browser, backupFile(inWindowWithoutEOnay()));
  const [blank] = browser.context.pages();
  const pages: Page[] = [];
  for (const { file, act } of SCENES.filter(({ record }) => record === inWindowWithoutEOnay)) {
    const page = await openPortal(browser, file, pages.length === 0 ? blank : undefined);
    await act?.(page);
    pages.push(page);
  }
  await pages[0]?.bringToFront();
  console.log('Deneme sayfaları sekmelerde açık. Eklentinin penceresi: Alt+Shift+E ya da yapboz › E-İmza Asistanı.');
  console.log('Bitirmek için tarayıcıyı kapatın.');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await browser.close();
}

async function walk(browser: Browser): Promise<void> {
  const tones = new Set<string>();
  let record: Scene['record'] | null = null;
  for (const scene of SCENES) {
    if (scene.record !== record) await restore(browser, backupFile(scene.record()));
    record = scene.record;
    const { page, card } = await play(browser, scene);
    for (const { tone } of card?.items ?? []) tones.add(tone);
    console.log(`\n${told(scene, page.url(), card)}`);
    await page.screenshot({ path: join(out, `${scene.name}.png`) });
    await page.close();
  }
  console.log(`\n${SCENES.length} sayfa; görülen: ${[...tones].sort().join(', ')}`);
  if (tones.size < 4) throw new Error('the walk should show all four tones');
}

try {
  console.log(readyBrowser('chromium'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
build();
if (hasDisplay) await tryIt();
else {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const browser = await launch();
  await walk(browser);
  await browser.close();
  await pictureOwnPages(out, true);
  console.log(`Resimler: ${out}`);
}
