// `npm run pictures`: the README's pictures in `docs/` and the stores' screenshots (1280 × 800) in `store/screenshots/`.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, backupFile, launch, openPortal, restore } from '../e2e/harness/index';
import { build } from './build';
import { pictureOwnPages } from './own-pages';
import { applied, inWindowWithoutEOnay, tooEarly } from './sample';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const store = join(root, 'store/screenshots');
const SIZE = { width: 1280, height: 800 };

/** One portal page with its card, as a picture. */
async function portal(browser: Browser, file: string, path: string, press?: string): Promise<void> {
  const page = await openPortal(browser, file);
  if (press) await page.click(press);
  await page.waitForTimeout(1_800);
  await page.screenshot({ path });
  await page.close();
}

/** The real popup, as wide as its content makes it. */
async function popup(browser: Browser, path: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await openPortal(browser, 'bp/form-renewal.html');
  await page.bringToFront();
  const shown = await browser.openPopup();
  await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  await page.waitForTimeout(1_200);
  await shown.screenshot({ path });
  await shown.close().catch(() => {});
  await page.close();
}

const asUrl = async (path: string) => `data:image/png;base64,${(await readFile(path)).toString('base64')}`;

/** The page with the popup laid over its right edge, where the browser opens it. */
async function together(browser: Browser, page: string, over: string, path: string): Promise<void> {
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize(SIZE);
  await sheet.setContent(`<style>
    * { margin: 0 } body { width: ${SIZE.width}px; height: ${SIZE.height}px; overflow: hidden; position: relative; background: #cfd5d8 }
    img { display: block } .page { width: 860px; height: ${SIZE.height}px; object-fit: cover; object-position: right top }
    .popup { position: absolute; right: 18px; top: 18px; max-height: ${SIZE.height - 36}px; border-radius: 10px; box-shadow: 0 12px 40px #0006, 0 0 0 1px #0003 }
  </style><img class="page" src="${await asUrl(page)}"><img class="popup" src="${await asUrl(over)}">`);
  await sheet.screenshot({ path });
  await sheet.close();
}

build();
const work = await mkdtemp(join(tmpdir(), 'eimza-pictures-'));
await mkdir(docs, { recursive: true });
await mkdir(store, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await launch({ viewport: SIZE, colorScheme });
  const at = (name: string) => join(work, `${name}-${colorScheme}.png`);
  await restore(browser, backupFile(inWindowWithoutEOnay()));
  await portal(browser, 'bp/final-sign-wet.html', at('rejected'));
  await portal(browser, 'mebbis/main.html', at('mebbis'));
  await restore(browser, backupFile(tooEarly()));
  await portal(browser, 'bp/form-renewal.html', at('early'));
  await restore(browser, backupFile(applied()));
  await popup(browser, at('popup'), colorScheme);
  await together(
    browser,
    at('early'),
    at('popup'),
    join(docs, `first-look${colorScheme === 'dark' ? '-dark' : ''}.png`),
  );
  if (colorScheme === 'light') {
    await together(browser, at('early'), at('popup'), join(store, '1.png'));
    for (const [index, name] of ['rejected', 'mebbis'].entries())
      await writeFile(join(store, `${index + 2}.png`), await readFile(at(name)));
    for (const [index, name] of ['options', 'letter'].entries()) {
      const page = await browser.openOwn(`${name}.html`);
      await page.setViewportSize(SIZE);
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(store, `${index + 4}.png`) });
      await page.close();
    }
  }
  await browser.close();
}
await rm(work, { recursive: true, force: true });
await pictureOwnPages(docs, false);
console.log(`Pictures: ${docs}, ${store}`);
