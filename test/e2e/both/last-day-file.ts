import { describe, expect, it } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { ELSEWHERE, FIRST_OFFICE } from '../../../lib/offices/offices';
import { sample } from '../../samples';
import { inDays } from '../harness/days';
import { seed } from '../harness/record';
import type { TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';

type Choose = (page: TestPage, name: string, buffer: Buffer) => Promise<void>;

/** Contract 5: the last day out of a file, in every place that asks for it. @param chooseLarge where a driver has a way of its own for large files */
export function lastDayFileJourneys(kept: KeptBrowser, chooseLarge: Choose = chooseFile): void {
  let browser: TestBrowser;
  kept.beforeEach((fresh) => {
    browser = fresh;
  });

  const stored = () =>
    browser.inExtension<Stored | null>('chrome.storage.local.get("record").then(({ record }) => record ?? null)');
  const lastDay = async () => (await stored())?.case?.certificateValidUntil ?? null;
  const choose = (page: TestPage, name: string) => chooseFile(page, name, sample(name));
  const found = (page: TestPage) => page.getByRole('region', { name: 'Dosyadan okunan', exact: true });
  const keep = (page: TestPage) => page.getByRole('button', { name: 'Bu tarihi kaydet', exact: true });

  describe('the last day from a file', () => {
    it.each([
      ['options.html', 'certificate-ayse.cer'],
      ['welcome.html', 'signed.pdf'],
      ['popup.html', 'package.eyp'],
    ])('is read in %s and stored by the press on «Bu tarihi kaydet», not before', async (path, file) => {
      const page = await browser.openOwn(path);
      await choose(page, file);
      await found(page).waitFor();
      expect(await found(page).innerText()).toMatch(/ÖRNEK · 21\.01\.2027, Perşembe · /u);
      expect(await lastDay()).toBeNull();
      await keep(page).click();
      await page.getByRole('status').filter({ hasText: 'olarak kaydedildi' }).waitFor();
      expect(await lastDay()).toBe('2027-01-21');
      expect(JSON.stringify(await stored())).not.toMatch(/ÖRNEK/u);
      await page.getByRole('button', { name: 'Geri al' }).click();
      await expect.poll(async () => (await stored())?.case).toBeNull();
    });

    it('stands beside the recorded day, and in its place after the press', async () => {
      await seed(browser, { situation: 'certificate-in-use', certificateValidUntil: inDays(400), eOnay: 'active' });
      const page = await browser.openOwn('options.html');
      await choose(page, 'signed.pdf');
      const recorded = inDays(400).split('-').reverse().join('.');
      expect(await found(page).innerText()).toContain(`yazdığınız son gün: ${recorded}`);
      await keep(page).click();
      await expect.poll(lastDay).toBe('2027-01-21');
      const field = page.getByLabel('E-imzanızın son günü', { exact: true });
      await expect.poll(() => field.inputValue()).toBe('21.01.2027');
      expect((await stored())?.case?.eOnay).toBe('active');
    });

    it('of several signers is the day of who is picked', async () => {
      const page = await browser.openOwn('options.html');
      await choose(page, 'package-two-signers.eyp');
      await found(page)
        .getByRole('radio', { name: /29\.02\.2028/u })
        .check();
      await keep(page).click();
      await expect.poll(lastDay).toBe('2028-02-29');
    });

    it('in the first use leaves the other questions open, the province above all', async () => {
      const page = await browser.openOwn('welcome.html');
      await choose(page, 'signed.pdf');
      await keep(page).click();
      await expect.poll(lastDay).toBe('2027-01-21');
      expect((await stored())?.settings.office).toBe(FIRST_OFFICE.id);
      const popup = await browser.openOwn('popup.html');
      await popup.getByRole('radio', { name: ELSEWHERE.choice.tr.name }).check();
      await popup.getByRole('radio', { name: 'Var', exact: true }).check();
      await popup.getByRole('button', { name: 'Başla' }).click();
      await expect.poll(async () => (await stored())?.settings.office).toBe(ELSEWHERE.id);
      expect((await stored())?.case).toMatchObject({ certificateValidUntil: '2027-01-21', eOnay: 'active' });
      await popup.getByRole('heading', { name: 'Sıradaki adım' }).waitFor();
    });

    it.each([
      ['unsigned.pdf', /Bu PDF'te imza yok/u],
      ['seal.p7s', /mühür/u],
      ['package-encrypted.eyps', /şifreli/u],
      ['key.pfx', /anahtar dosyası/u],
      ['photo.jpg', /resim/u],
      ['empty.cer', /boş/u],
    ])('%s is told in an alert, and nothing is stored', async (file, said) => {
      const page = await browser.openOwn('options.html');
      await choose(page, file);
      await page.getByRole('alert').filter({ hasText: said }).waitFor();
      expect(await found(page).count()).toBe(0);
      expect(await lastDay()).toBeNull();
    });

    it('is read from a file that is dropped', async () => {
      const page = await browser.openOwn('options.html');
      await page.getByLabel('Son günü dosyadan oku', { exact: true }).waitFor();
      await page.evaluate(`(() => {
        const bytes = Uint8Array.from(atob('${sample('signed.pdf').toString('base64')}'), (one) => one.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], 'signed.pdf'));
        const place = document.querySelector('.from-file .drop');
        for (const type of ['dragover', 'drop'])
          place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      })()`);
      await found(page).waitFor();
      expect(await found(page).innerText()).toContain('Ayşe ÖRNEK');
    });

    it('of 50 MB leaves the page answering, and gives way to another file', async () => {
      const page = await browser.openOwn('options.html');
      const large = Buffer.concat([sample('signed.pdf'), Buffer.alloc(49_500_000, 'stream of a scanned page ')]);
      await page.getByLabel('Son günü dosyadan oku', { exact: true }).waitFor();
      await page.evaluate(`(() => {
        globalThis.longest = 0;
        document.querySelector('.from-file input').addEventListener('change', () => {
          let last = performance.now();
          globalThis.since ??= last;
          const look = () => {
            globalThis.longest = Math.max(globalThis.longest, performance.now() - last);
            last = performance.now();
            requestAnimationFrame(look);
          };
          look();
        });
      })()`);
      await chooseLarge(page, 'large.pdf', large);
      await found(page).waitFor();
      expect(await found(page).innerText()).toContain('Ayşe ÖRNEK');
      const [longest, whole] = await page.evaluate<[number, number]>(
        '[globalThis.longest, performance.now() - globalThis.since].map(Math.round)',
      );
      console.log(`50 MB are read in less than ${whole} ms; between two frames at most ${longest} ms`);
      expect(longest).toBeLessThan(1_000);

      await chooseLarge(page, 'large.pdf', large);
      await choose(page, 'certificate-mehmet.cer');
      await page.getByText(/Mehmet DENEME/u).waitFor();
      expect(await found(page).innerText()).not.toContain('Ayşe');
    });
  });
}

const chooseFile: Choose = (page, name, buffer) =>
  page
    .getByLabel('Son günü dosyadan oku', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
