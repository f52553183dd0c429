import { describe, expect, it } from 'vitest';
import { renewalWindow } from '../../../lib/calendar/renewal-window';
import { longDay } from '../../../lib/saying/dates';
import { inDays, today } from '../harness/days';
import type { TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';

/** What a person does on the welcome page. */
export function welcomeJourneys(kept: KeptBrowser): void {
  let browser: TestBrowser;
  let page: TestPage;

  kept.beforeEach(async (fresh) => {
    browser = fresh;
    page = await browser.openOwn('welcome.html');
  });

  describe('the welcome page', () => {
    it('says what it does, what it never does, and where it is found', async () => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      const never = page.getByRole('region', { name: 'Ne yapmaz?' });
      expect(await never.innerText()).toMatch(/Hiçbir yere veri göndermez/u);
      expect(await page.getByRole('img', { name: /yapboz/u }).count()).toBe(2);
    });

    it('sends a test notification, asks whether it was seen, and leads to the system’s switch', async () => {
      await page.getByRole('button', { name: 'Deneme bildirimi gönder' }).click();
      await page.getByText('Gördünüz mü?').waitFor();
      await page.getByRole('button', { name: 'Hayır, görmedim' }).click();
      await page.getByRole('heading', { name: /Windows/u }).waitFor();
      await page.getByRole('heading', { name: /Pardus/u }).waitFor();
      await page.getByRole('button', { name: 'Deneme bildirimi gönder' }).click();
      await page.getByRole('button', { name: 'Evet, gördüm' }).click();
      await page.getByText('hatırlatmalar size ulaşır').waitFor();
    });

    it('keeps the answers begun in it when it is closed, and takes them into the record by one press', async () => {
      await page.getByRole('radio', { name: /^E-imzam var/u }).check();
      await page.getByLabel('E-imzanızın son günü', { exact: true }).fill(inDays(200).split('-').reverse().join('.'));
      const drafted = () =>
        browser.inExtension<string>('chrome.storage.session.get(null).then((all) => JSON.stringify(all))');
      await expect.poll(drafted).toContain(inDays(200).split('-').reverse().join('.'));
      await page.close();
      page = await browser.openOwn('welcome.html');
      await expect.poll(() => page.getByRole('radio', { name: /^E-imzam var/u }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Başla' }).click();
      await page.getByRole('alert').filter({ hasText: 'İlinizi seçin.' }).waitFor();
      await page.getByRole('radio', { name: 'Aksaray' }).check();
      await page.getByRole('button', { name: 'Başla' }).click();
      const { opensOn } = renewalWindow(inDays(200), today(), { months: 3, days: 90 });
      await page.getByText(`En erken başvuru gününüz: ${longDay(opensOn, 'tr')}.`).waitFor();
      await expect.poll(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('status');
      const record = await browser.inExtension<string>(
        'chrome.storage.local.get("record").then((all) => JSON.stringify(all))',
      );
      expect(record).toContain(`"certificateValidUntil":"${inDays(200)}"`);
    });
  });
}
