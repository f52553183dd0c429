import { describe, expect, it } from 'vitest';
import { BACKUP_LIMIT } from '../../../lib/case/backup';
import type { Stored } from '../../../lib/case/schema';
import { type BackupCase, backupFile, restore } from '../harness/backup';
import { inDays, today } from '../harness/days';
import { clearRecord, seed } from '../harness/record';
import type { TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';

/** What a person does on the settings page. */
export function optionsJourneys(kept: KeptBrowser): void {
  let browser: TestBrowser;
  let page: TestPage;

  const typed = (day: string) => day.split('-').reverse().join('.');

  let inUse: BackupCase & { certificateValidUntil: string };
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    inUse = { situation: 'certificate-in-use', certificateValidUntil: inDays(200), eOnay: 'active' };
    page = await browser.openOwn('options.html');
  });

  /** The record as the storage holds it. */
  const stored = () =>
    browser.inExtension<Stored>('chrome.storage.local.get("record").then(({ record }) => record ?? null)');

  const open = async (person: BackupCase, more?: Readonly<Record<string, unknown>>): Promise<void> => {
    await seed(browser, person, more);
    await page.reload();
  };

  const chooseFile = (content: string | Buffer, name = 'yedek.json') =>
    page
      .getByLabel('Yedekten geri yükle', { exact: true })
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  const restoreButton = () => page.getByRole('button', { name: 'Geri yükle', exact: true });
  const panel = (title: string) => page.locator('.panel').filter({ has: page.getByRole('heading', { name: title }) });

  describe('backup and restore', () => {
    it('shows what a file would change before anything changes, then does it, then undoes it', async () => {
      expect(await restoreButton().isDisabled()).toBe(true);
      await chooseFile(backupFile({ ...inUse, steps: { 'cover-letter': inDays(-2) } }));
      await page.getByText('Geri yüklerseniz:').waitFor();
      const preview = await panel('Yedeği geri yükle').innerText();
      expect(preview).toMatch(/Durumunuz|Durum: E-imzam var/u);
      expect(preview).toMatch(/E-imzanın son günü: \d+ \p{L}+ 20\d\d \(şimdi: yok\)/u);
      expect(await stored()).toBeNull();

      await restoreButton().click();
      await page.getByRole('status').filter({ hasText: 'Yedek geri yüklendi' }).waitFor();
      expect((await stored()).case).toMatchObject({ ...inUse, steps: { 'cover-letter': inDays(-2) } });
      expect(await restoreButton().isDisabled()).toBe(true);

      await panel('Yedeği geri yükle').getByRole('button', { name: 'Geri al' }).click();
      await page.getByText('Önceki kayıt yerinde.').waitFor();
      expect((await stored()).case).toBeNull();
    });

    it('offers no undo that would take away what was recorded after it', async () => {
      await chooseFile(backupFile(inUse));
      await restoreButton().click();
      const undo = panel('Yedeği geri yükle').getByRole('button', { name: 'Geri al' });
      await undo.waitFor();
      const other = await browser.openOwn('options.html');
      await other.getByRole('checkbox', { name: /üst yazı/iu }).check();
      await undo.waitFor({ state: 'detached' });
      expect((await stored()).case?.steps).toEqual({ 'cover-letter': today() });
    });

    it('a file that would change nothing can be restored all the same', async () => {
      await open(inUse);
      await chooseFile(backupFile(inUse));
      await page.getByText('bir şey değişmez').waitFor();
      expect(await restoreButton().isEnabled()).toBe(true);
      await restoreButton().click();
      await page.getByRole('status').filter({ hasText: 'Yedek geri yüklendi' }).waitFor();
    });

    it('what «Yedeği indir» writes brings everything back', async () => {
      await open({ ...inUse, noticeReceivedOn: inDays(-3), steps: { role: inDays(-9) } });
      await page.getByRole('switch', { name: 'Simgede kalan gün sayısı' }).uncheck();
      await expect.poll(async () => (await stored()).settings.badge).toBe(false);
      const before = await stored();
      const { name, text: json } = await browser.download(page, () =>
        page.getByRole('button', { name: 'Yedeği indir' }).click(),
      );
      expect(name).toBe(`e-imza-asistani-yedek-${today()}.json`);
      expect(JSON.parse(json)).toMatchObject({ format: 'eimza-asistani/backup', version: 1 });

      await clearRecord(browser);
      await restore(browser, json);
      expect(await stored()).toEqual(before);
    });

    const broken = {
      'no JSON': [() => '{', /okunamadı/u],
      'another JSON': [() => '{"a":1}', /yedeği değil/u],
      'a newer version': [() => backupFile(inUse).replace('"version":1', '"version":2'), /daha yeni bir sürüm/u],
      'an impossible date': [
        () => backupFile({ ...inUse, certificateValidUntil: '2027-02-30' }),
        /certificateValidUntil/u,
      ],
      'an unknown step': [() => backupFile({ ...inUse, steps: { dance: '2026-11-20' } }), /olamayacak bir değer/u],
      'an unknown situation': [() => backupFile(inUse).replace('certificate-in-use', 'retired'), /situation/u],
      'a file larger than 5 MB': [() => ' '.repeat(BACKUP_LIMIT + 1), /5 MB/u],
    } as const;
    it.each(Object.entries(broken))('%s is told in an alert and changes nothing', async (_, [content, said]) => {
      await open(inUse);
      const before = await stored();
      await chooseFile(content());
      const alert = page.getByRole('alert').filter({ hasText: said });
      await alert.waitFor();
      expect(await restoreButton().isDisabled()).toBe(true);
      expect(await stored()).toEqual(before);
      // A good file after a bad one is taken.
      await chooseFile(backupFile(inUse));
      await expect.poll(() => restoreButton().isEnabled()).toBe(true);
      expect(await alert.count()).toBe(0);
    });
  });

  describe('deleting everything', () => {
    it('asks once, can be undone while the page is open, and no longer afterwards', async () => {
      await open({ ...inUse, steps: { role: inDays(-5) } });
      await browser.inExtension(
        `chrome.storage.local.set({ 'card-corners': { 'portal.kamusm.gov.tr': { side: 'left', edge: 'top' } } })`,
      );
      const before = await stored();
      await page.getByRole('button', { name: 'Her şeyi sil' }).click();
      expect(await stored()).toEqual(before);
      // The careful answer has the focus.
      await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toBe('Vazgeç');
      await page.getByRole('button', { name: 'Evet, sil' }).click();
      await page.getByText('Her şey silindi').waitFor();
      expect((await stored()).case).toBeNull();
      expect(await browser.inExtension(`chrome.storage.local.get('card-corners')`)).toEqual({});
      await page.getByRole('button', { name: 'Geri al' }).click();
      await page.getByText('Kaydınız, ayarlarınız ve geçmişiniz geri geldi').waitFor();
      expect(await stored()).toEqual(before);

      await page.getByRole('button', { name: 'Her şeyi sil' }).click();
      await page.getByRole('button', { name: 'Evet, sil' }).click();
      await page.getByText('Her şey silindi').waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Her şeyi sil' }).waitFor();
      expect(await page.getByRole('button', { name: 'Geri al' }).count()).toBe(0);
    });
  });

  describe('the record', () => {
    it('begins with the situation and takes dates as people type them', async () => {
      await page.getByRole('radio', { name: /^E-imzam var/u }).check();
      await page.getByLabel('E-imzanızın son günü', { exact: true }).fill('21 ağustos 2027');
      await expect.poll(async () => (await stored())?.case?.certificateValidUntil).toBe('2027-08-21');
    });

    it('tells an impossible date in an alert and keeps what stood', async () => {
      await open(inUse);
      const field = page.getByLabel('E-imzanızın son günü', { exact: true });
      await field.fill('31.02.2027');
      await field.blur();
      await page
        .getByRole('alert')
        .filter({ hasText: /böyle bir gün yok/u })
        .waitFor();
      expect((await stored()).case?.certificateValidUntil).toBe(inUse.certificateValidUntil);
      expect(await field.inputValue()).toBe('31.02.2027');
    });

    it('ticks a step, unticks it, and follows another window', async () => {
      await open(inUse);
      const other = await browser.openOwn('options.html');
      await page.getByRole('checkbox', { name: /üst yazı/iu }).check();
      await expect.poll(async () => (await stored()).case?.steps['cover-letter']).toBe(today());
      const mirrored = other.getByRole('checkbox', { name: /üst yazı/iu });
      await expect.poll(() => mirrored.isChecked()).toBe(true);
      await mirrored.uncheck();
      await expect.poll(() => page.getByRole('checkbox', { name: /üst yazı/iu }).isChecked()).toBe(false);
    });
  });

  describe('the course of an application', () => {
    it('one that came back opens its steps again, says what to mend, and can be taken back', async () => {
      const steps = { apply: inDays(-9), 'cover-letter': inDays(-8) };
      await open({ ...inUse, certificateValidUntil: inDays(40), steps });
      await page.getByRole('button', { name: 'Başvurum reddedildi / iade edildi' }).click();
      await page.getByRole('radio', { name: 'Üst yazı gelmemişti' }).check();
      await page
        .getByText(/üst yazısını/u)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Adımları yeniden aç' }).click();
      await expect.poll(async () => (await stored()).case?.steps).toEqual({});
      expect((await stored()).case?.returned).toMatchObject([
        { on: today(), reason: 'no-cover-letter', cleared: steps },
      ]);
      const undo = panel('Adımlar').getByRole('button', { name: 'Geri al' });
      // What has nothing to do with it is no hindrance, and stays.
      await page.getByRole('switch', { name: 'Simgede kalan gün sayısı' }).uncheck();
      await expect.poll(async () => (await stored()).settings.badge).toBe(false);
      await undo.click();
      await expect.poll(async () => (await stored()).case?.steps).toEqual(steps);
      expect((await stored()).settings.badge).toBe(false);
    });

    it('one that came back is no more taken back once its steps are ticked anew', async () => {
      await open({ ...inUse, certificateValidUntil: inDays(40), steps: { apply: inDays(-9) } });
      await page.getByRole('button', { name: 'Başvurum reddedildi / iade edildi' }).click();
      await page.getByRole('radio', { name: 'Üst yazı gelmemişti' }).check();
      await page.getByRole('button', { name: 'Adımları yeniden aç' }).click();
      const undo = panel('Adımlar').getByRole('button', { name: 'Geri al' });
      await undo.waitFor();
      await page.getByRole('checkbox', { name: /e-onayla/u }).check();
      await undo.waitFor({ state: 'detached' });
      expect((await stored()).case?.steps).toEqual({ apply: today() });
    });

    it('ticking the PIN closes it: the new card’s last day begins the next', async () => {
      const past = {
        ...inUse,
        certificateValidUntil: inDays(-1),
        steps: { apply: inDays(-40), 'card-received': inDays(-9) },
      };
      await open(past);
      await page.getByRole('checkbox', { name: /PIN/u }).check();
      await page.getByLabel('Yeni kartınızın son günü', { exact: true }).fill(typed(inDays(1_000)));
      await page.getByRole('button', { name: 'Yeni dönemi başlat' }).click();
      await expect.poll(async () => (await stored()).archive.length).toBe(1);
      expect((await stored()).case).toMatchObject({ certificateValidUntil: inDays(1_000), eOnay: 'active', steps: {} });
      await page.getByText(/Kapanan süreçler/u).waitFor();
    });
  });

  describe('reminders', () => {
    it('are set by day, hour and switch', async () => {
      await page.getByRole('switch', { name: 'Hatırlatmalar gelsin' }).uncheck();
      await page.getByLabel('Saat', { exact: true }).selectOption({ label: '14.00' });
      await page.getByRole('checkbox', { name: '45 gün' }).uncheck();
      await page.getByRole('checkbox', { name: '60 gün' }).check();
      await expect
        .poll(async () => (await stored()).settings.reminders)
        .toEqual({ on: false, hour: 14, daysBefore: [60, 30, 14, 7, 3, 1], quietWhenDone: true });
    });

    it('that came stand in the history and can be put off', async () => {
      const history = [
        { id: 'test:1', dueOn: inDays(-2), deliveredOn: inDays(-2), text: 'Bitişe 45 gün kaldı.', snoozedUntil: null },
      ];
      await open(inUse, { history });
      const entry = page.locator('.row').filter({ hasText: 'Bitişe 45 gün kaldı.' });
      await entry.locator('summary').click();
      await entry.getByRole('button', { name: '3 gün' }).click();
      await entry.getByRole('status').filter({ hasText: 'yeniden gelecek' }).waitFor();
      const snoozedUntil = async () => (await stored()).history.find(({ id }) => id === 'test:1')?.snoozedUntil;
      await expect.poll(snoozedUntil).toBe(inDays(3));
    });
  });

  describe('warnings', () => {
    it('each can be switched off, tells why it is there and by which article', async () => {
      const row = page.locator('#finding-renewal-too-early');
      const folded = page.locator('summary').filter({ hasText: 'Reddedilir' });
      expect(await folded.innerText()).toMatch(/\d uyarı/u);
      await folded.click();
      await row.getByText('Neden?').click();
      await row.getByText(/Yazdığınız son günden/u).waitFor();
      await row.getByRole('button', { name: 'Madde 9' }).click();
      await row.getByText(/Üç başvuru reddedilir/u).waitFor();
      await row.getByRole('switch').uncheck();
      await expect.poll(async () => (await stored()).settings.findingsOff).toEqual(['renewal-too-early']);
      await page.getByText('1 uyarı kapalı.').waitFor();
      expect(await folded.innerText()).toContain('1 tanesi gösterilmiyor');
      await row.getByRole('switch').check();
      await expect.poll(async () => (await stored()).settings.findingsOff).toEqual([]);
    });

    it('the last check can be switched off', async () => {
      await page.getByRole('switch', { name: 'Göndermeden önce son kontrol' }).uncheck();
      await expect.poll(async () => (await stored()).settings.lastCheck).toBe(false);
    });

    it('a page that was named can be forgotten', async () => {
      const namedPages = [
        {
          host: 'portal.kamusm.gov.tr',
          path: '/bp/adim.go',
          heading: 'adim',
          page: 'final-approval',
          namedOn: today(),
        },
      ];
      await open(inUse, { namedPages });
      await page.getByRole('button', { name: 'portal.kamusm.gov.tr/bp/adim.go: adı sil' }).click();
      await page.getByText('Sayfanın adı silindi.').waitFor();
      expect((await stored()).namedPages).toEqual([]);
    });
  });

  describe('office, language, appearance', () => {
    it('another province takes Aksaray’s rules over and says so', async () => {
      await page.getByRole('radio', { name: /^Başka bir il/u }).check();
      await expect.poll(async () => (await stored()).settings.office).toBe('genel');
      const values = panel('Bu il için bilinenler');
      await expect.poll(() => values.innerText()).toMatch(/Üst yazı[\s\S]*Aksaray'dan alındı/u);
    });

    it('English turns the page at once, dark too, and both stay', async () => {
      await page.getByRole('radio', { name: 'English' }).check();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('en');
      await page.getByRole('radio', { name: 'Dark' }).check();
      await expect.poll(() => page.evaluate('document.documentElement.dataset.appearance')).toBe('dark');
      await expect.poll(async () => (await stored()).settings.appearance).toBe('dark');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await expect.poll(() => page.evaluate('document.documentElement.dataset.appearance')).toBe('dark');
    });
  });

  describe('finding one’s way', () => {
    it('every entry of the side nav leads to its section', async () => {
      const links = page.getByRole('navigation').getByRole('link');
      await expect.poll(() => links.count()).toBe(9);
      for (const link of await links.all()) {
        await link.click();
        const id = (await link.getAttribute('href'))?.slice(1) ?? '';
        await expect
          .poll(() =>
            page.evaluate<boolean>(`(() => {
              const { top, bottom } = document.querySelector('section[id="${id}"]').getBoundingClientRect();
              return top < innerHeight && bottom > 0;
            })()`),
          )
          .toBe(true);
        expect(await page.locator(`section[id="${id}"] h2`).innerText()).toBe(await link.innerText());
      }
    });

    it('all eleven articles can be read in one place, each with its anchor', async () => {
      for (let number = 1; number <= 11; number++)
        expect(await page.locator(`#madde-${number} h3`).innerText()).toContain(`Madde ${number}`);
      await page.evaluate(`location.hash = '#madde-11'`);
      await expect
        .poll(() => page.evaluate<number>(`document.querySelector('#madde-11').getBoundingClientRect().top`))
        .toBeLessThan(900);
      await page.close();
      page = await browser.openOwn('options.html#madde-9');
      await expect
        .poll(() => page.evaluate<number>(`document.querySelector('#madde-9').getBoundingClientRect().top`))
        .toBeLessThan(300);
    });

    it('the keyboard skips to the content', async () => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toBe('İçeriğe geç');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('content');
    });
  });

  describe('what could not be read', () => {
    it('is told, can be taken out and dropped; the rest stands', async () => {
      await open(inUse);
      await browser.inExtension(
        `chrome.storage.local.get('record').then(({ record }) => chrome.storage.local.set({ record: { ...record, settings: 7 } }))`,
      );
      await page.reload();
      const aside = panel('Okunamayan kayıtlar');
      await aside.waitFor();
      const { text: json } = await browser.download(page, () =>
        aside
          .getByRole('button', { name: /: indir$/u })
          .first()
          .click(),
      );
      expect(json).toContain('"settings": 7');
      expect(await page.getByLabel('E-imzanızın son günü', { exact: true }).inputValue()).toBe(
        typed(inUse.certificateValidUntil),
      );
      await aside.getByRole('button', { name: /: sil$/u }).click();
      await aside.getByText('Silindi.').waitFor();
      const keys = await browser.inExtension<string[]>('chrome.storage.local.get(null).then(Object.keys)');
      expect(keys.filter((key) => key.startsWith('set-aside'))).toEqual([]);
    });
  });
}
