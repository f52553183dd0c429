// `npm run pictures`: the README's pictures in `docs/` and the stores' screenshots (1280 × 800) in `store/screenshots/`.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, backupFile, launch, openPortal, restore } from '../e2e/harness/index';
import { build } from './build';
import { pictureOwnPages } from './own-pages';
import { inWindowWithoutEOnay, tooEarly } from './sample';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const store = join(root, 'store/screenshots');
const SIZE = { width: 1280, height: 800 };
/** What the popup leaves of the width. */
const BESIDE_POPUP = 838;

/** One portal page with its card, as a picture. */
async function portal(browser: Browser, file: string, path: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await openPortal(browser, file, page);
  await page.waitForTimeout(1_800);
  await page.screenshot({ path });
  await page.close();
}

/** One moment: a portal page with its card, and the real popup over the same page, as wide as its content makes it. */
async function moment(
  browser: Browser,
  file: string,
  paths: { readonly page: string; readonly popup: string },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: BESIDE_POPUP, height: SIZE.height });
  await openPortal(browser, file, page);
  await page.waitForTimeout(1_800);
  await page.screenshot({ path: paths.page });
  await page.bringToFront();
  const shown = await browser.openPopup();
  await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  await page.waitForTimeout(1_200);
  await shown.screenshot({ path: paths.popup });
  await shown.close().catch(() => {});
  await page.close();
}

const asUrl = async (path: string) => `data:image/png;base64,${(await readFile(path)).toString('base64')}`;

/** Left the page with its card, right the popup that goes with it; above them a heading where the stores want more height. */
async function together(browser: Browser, page: string, beside: string, path: string, heading?: string): Promise<void> {
  const SHOWN = 560;
  const height = heading ? SIZE.height : SHOWN;
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width: SIZE.width, height });
  await sheet.setContent(`<style>
    * { margin: 0; box-sizing: border-box } body { height: ${height}px; overflow: hidden; background: #0d4a52; color: #fff }
    h1 { height: ${SIZE.height - SHOWN}px; display: grid; place-content: center; text-align: center; font: 600 40px/1.25 system-ui }
    div { position: relative; height: ${SHOWN}px; overflow: hidden; background: #b9c4c8 }
    img { display: block; position: absolute } .page { left: 0; top: 0 }
    .popup { right: 14px; top: 14px; border-radius: 10px; box-shadow: 0 12px 40px #0005, 0 0 0 1px #0002 }
  </style>${heading ? `<h1>${heading}</h1>` : ''}
  <div><img class="page" src="${await asUrl(page)}"><img class="popup" src="${await asUrl(beside)}"></div>`);
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
  await moment(browser, 'bp/final-sign-wet.html', { page: at('rejected'), popup: at('popup') }, colorScheme);
  await portal(browser, 'mebbis/main.html', at('mebbis'));
  await restore(browser, backupFile(tooEarly()));
  await portal(browser, 'bp/form-renewal.html', at('early'));
  const first = join(docs, `first-look${colorScheme === 'dark' ? '-dark' : ''}.png`);
  await together(browser, at('rejected'), at('popup'), first);
  if (colorScheme === 'light') {
    const heading = 'Neyin reddedileceğini,<br>siz göndermeden önce söyler';
    await together(browser, at('rejected'), at('popup'), join(store, '1.png'), heading);
    for (const [index, name] of ['early', 'mebbis'].entries())
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
