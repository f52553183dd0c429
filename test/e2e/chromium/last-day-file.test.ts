import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { sample } from '../../samples';
import { lastDayFileJourneys } from '../both/last-day-file';
import { openCdp } from '../harness/cdp';
import { axe, type Browser, launch } from '../harness/index';
import { kept } from './kept';

// Playwright sends bytes through its pipe, which takes minutes for 50 MB.
lastDayFileJourneys(kept, async (page, name, buffer) =>
  (page as Page).getByLabel('Son günü dosyadan oku', { exact: true }).setInputFiles(await onDisk(name, buffer)),
);

const lastDay = async (browser: Browser) =>
  (await browser.inExtension<Stored | null>('chrome.storage.local.get("record").then(({ record }) => record ?? null)'))
    ?.case?.certificateValidUntil ?? null;

/** A file of the disk, a sample unless said. */
async function onDisk(name: string, bytes: Buffer = sample(name)): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eimza-file-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

it('from the installation to the right date it takes at most four presses, with a signed PDF at hand', async () => {
  const browser = await launch({ welcome: true });
  onTestFinished(() => browser.close());
  const address = browser.addressOf('welcome.html');
  await expect.poll(() => browser.context.pages().some((tab) => tab.url() === address)).toBe(true);
  const page = browser.context.pages().find((tab) => tab.url() === address);
  if (!page) throw new Error('it went again');
  let presses = 0;

  const chooser = page.waitForEvent('filechooser');
  await page.locator('label').filter({ hasText: 'Son günü dosyadan oku' }).click();
  presses += 1;
  // In the system's dialog: the file, and «Aç».
  await (await chooser).setFiles(await onDisk('signed.pdf'));
  presses += 2;
  await page.getByRole('button', { name: 'Bu tarihi kaydet' }).click();
  presses += 1;

  await expect.poll(() => lastDay(browser)).toBe('2027-01-21');
  expect(presses).toBeLessThanOrEqual(4);
});

it('a file is chosen and its day stored by keyboard alone', async () => {
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.openOwn('welcome.html');
  await page.getByRole('textbox', { name: 'E-imzanızın son günü' }).focus();
  // Dialogs are caught from the first listener on, and that takes a moment: a quick key would open a real one.
  page.on('filechooser', () => {});
  const onFile = () => page.evaluate(() => document.activeElement?.matches('input[type="file"]'));
  for (let tabs = 0; tabs < 5 && !(await onFile()); tabs += 1) await page.keyboard.press('Tab');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(await onDisk('signed.pdf'));
  await page.getByRole('region', { name: 'Dosyadan okunan' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => lastDay(browser)).toBe('2027-01-21');
});

it('a real file is dropped from outside, a folder is told, and beside the place nothing opens', async () => {
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.openOwn('welcome.html');
  const place = page.locator('.from-file .drop');
  await place.scrollIntoViewIfNeeded();
  const cdp = await openCdp(page);
  const drop = async (file: string, beside = false) => {
    const box = await place.boundingBox();
    if (!box) throw new Error('no place to drop');
    const at = { x: box.x + box.width / 2, y: beside ? box.y - 20 : box.y + box.height / 2 };
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, data, ...at });
  };
  await drop(tmpdir());
  await page.getByRole('alert').filter({ hasText: 'Bu bir klasör.' }).waitFor();
  await drop(await onDisk('signed.pdf'), true);
  await drop(await onDisk('signed.pdf'));
  await page.getByRole('region', { name: 'Dosyadan okunan' }).waitFor();
  expect(page.url()).toBe(browser.addressOf('welcome.html'));
});

it.each(['light', 'dark'] as const)('axe has nothing to complain of, whatever was read, in %s', async (colorScheme) => {
  const browser = await launch({ colorScheme });
  onTestFinished(() => browser.close());
  for (const path of ['options.html', 'welcome.html', 'popup.html']) {
    const page = await browser.openOwn(path);
    for (const file of ['seal.p7s', 'package-two-signers.eyp', 'signed.pdf']) {
      const chooser = page.waitForEvent('filechooser');
      await page.locator('label').filter({ hasText: 'Son günü dosyadan oku' }).click();
      await (await chooser).setFiles(await onDisk(file));
      await page
        .locator('.from-file')
        .getByText(file === 'seal.p7s' ? /mühür/u : /Dosyadan okunan/u)
        .waitFor();
      expect(await axe(page)).toEqual([]);
    }
    await page.close();
  }
});

it('the real popup, which a file dialog would close, leads to where a file can be chosen', async () => {
  const browser = await launch();
  onTestFinished(() => browser.close());
  const popup = await browser.openPopup();
  const page = await browser.openedBy(async () => {
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Son günü dosyadan oku').click()`,
    );
  });
  await page.getByLabel('Son günü dosyadan oku', { exact: true }).waitFor();
  expect(page.url()).toContain('/welcome.html#');
  await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('file');
});
