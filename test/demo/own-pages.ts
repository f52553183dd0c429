import { join } from 'node:path';
import { backupFile, launch, openPortal, restore } from '../e2e/harness/index';
import { applied } from './sample';

const PAGES = ['options', 'welcome', 'letter'] as const;

/**
 * Pictures of the extension's own pages, light and dark: the real popup beside a portal page, options, welcome and letter.
 *
 * @param fullPage whole pages, however long, or what a window shows
 */
export async function pictureOwnPages(folder: string, fullPage: boolean): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launch({ colorScheme, viewport: { width: 1200, height: 900 } });
    await restore(browser, backupFile(applied()));
    const portal = await openPortal(browser, 'bp/form-renewal.html');
    await portal.bringToFront();
    const popup = await browser.openPopup();
    // The popup has its own window: it doesn't hear of the tab's emulated colours.
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await popup.screenshot({ path: join(folder, `popup-${colorScheme}.png`), fullPage: true });
    await popup.close().catch(() => {});
    for (const name of PAGES) {
      const page = await browser.openOwn(`${name}.html`);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage });
      await page.close();
    }
    await browser.close();
  }
}
