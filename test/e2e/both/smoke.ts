import { expect, it } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { typedDay } from '../../../lib/saying/dates';
import { backupFile, restore } from '../harness/backup';
import { inDays } from '../harness/days';
import { openPortal } from '../harness/portals';
import { seed } from '../harness/record';
import { inUse, tooEarly } from '../journeys';
import type { Hands, TestBrowser } from './browser';
import type { KeptBrowser } from './kept-browser';

/** Each part once, as a person meets it; the parts' own suites look closer. */
export function smoke(kept: KeptBrowser, { pressInCard, waitForCard }: Hands): void {
  let browser: TestBrowser;
  kept.beforeEach((fresh) => {
    browser = fresh;
  });

  const person = async () =>
    (await browser.inExtension<Stored>('chrome.storage.local.get("record").then(({ record }) => record)')).case;

  it('the card says what would be rejected and why, and is put aside and taken out again', async () => {
    await seed(browser, tooEarly());
    const page = await openPortal(browser, 'bp/form-renewal.html');
    const { items } = await waitForCard(page);
    expect(items[0]).toMatchObject({ tone: 'Reddedilir', source: expect.stringContaining('Madde 9') });
    await page.keyboard.press('Escape');
    await waitForCard(page, ({ collapsed }) => collapsed);
    await pressInCard(page, /Aç$/u);
    await waitForCard(page, ({ collapsed }) => !collapsed);
  });

  it('the popup shows the next step and what is found in the tab, and ticks', async () => {
    await seed(browser, inUse({ steps: { role: inDays(-5), apply: inDays(-3) } }));
    const page = await openPortal(browser, 'mebbis/main.html');
    await waitForCard(page);
    const popup = await browser.openPopup();
    const heard = () => popup.evaluate('document.body.innerText');
    await expect.poll(heard).toMatch(/Sıradaki adım[\s\S]*üst yazı/iu);
    await expect.poll(heard).toMatch(/MEBBİS · Ana menü/u);
    await popup.close();
    const tab = await browser.openOwn('popup.html');
    await tab.getByRole('button', { name: 'Yaptım' }).click();
    await expect.poll(async () => (await person())?.steps['cover-letter']).toBe(inDays(0));
  });

  it('the settings restore a backup and hand one out', async () => {
    await restore(browser, backupFile(inUse({ certificateValidUntil: inDays(77) })));
    const page = await browser.openOwn('options.html');
    const { text } = await browser.download(page, () =>
      page.getByRole('button', { name: 'Yedeği indir', exact: true }).click(),
    );
    expect(JSON.parse(text).case).toMatchObject({ certificateValidUntil: inDays(77) });
  });

  it('the welcome page takes the first answers into the record', async () => {
    const page = await browser.openOwn('welcome.html');
    await page.getByRole('radio', { name: 'Aksaray' }).check();
    await page.getByRole('radio', { name: /^E-imzam var/u }).check();
    await page.getByLabel('E-imzanızın son günü', { exact: true }).fill(typedDay(inDays(200)));
    await page.getByRole('button', { name: 'Başla' }).click();
    await expect.poll(async () => (await person())?.certificateValidUntil).toBe(inDays(200));
  });

  it('the letter is written as its form is filled in', async () => {
    const page = await browser.openOwn('letter.html');
    await page.getByLabel('Adı soyadı', { exact: true }).fill('Örnek KİŞİ');
    await expect.poll(() => page.locator('article.sheet').innerText()).toContain('Örnek KİŞİ');
  });
}
