import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/calendar/day';
import type { Stored } from '../../../lib/case/schema';
import { typedDay } from '../../../lib/saying/dates';
import type { BackupCase } from '../harness/backup';
import { inDays, today } from '../harness/days';
import { openPortal } from '../harness/portals';
import { seed } from '../harness/record';
import { inUse } from '../journeys';
import type { TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';

/** What a person does in the popup. */
export function popupJourneys(kept: KeptBrowser): void {
  let browser: TestBrowser;
  kept.beforeEach((fresh) => {
    browser = fresh;
  });

  /** The popup's page, as a notification opens it. */
  async function open(): Promise<TestPage> {
    const popup = await browser.openOwn('popup.html');
    await popup.getByRole('button', { name: /^(Ayarlar|Settings)$/u }).waitFor();
    return popup;
  }

  const stored = () =>
    browser.inExtension<Stored>('chrome.storage.local.get("record").then(({ record }) => record ?? null)');
  const keep = (record: BackupCase, more = {}) => seed(browser, record, more);
  const part = (page: TestPage, heading: string) => page.getByRole('region', { name: heading, exact: true });

  describe('the first use', () => {
    it('asks four questions and shows the person’s process', async () => {
      const page = await open();
      expect(await page.getByRole('radio', { name: 'Aksaray' }).isChecked()).toBe(false);
      await page.getByRole('radio', { name: 'Aksaray' }).check();
      await page.getByRole('radio', { name: /E-imzam var/u }).check();
      await page.getByRole('textbox', { name: 'E-imzanızın son günü' }).fill(typedDay(inDays(60)));
      await page.getByRole('radio', { name: 'Var', exact: true }).check();
      await page.getByRole('button', { name: 'Başla' }).click();
      await page.getByText('gün kaldı').first().waitFor();
      await expect.poll(() => page.evaluate('[document.activeElement.tagName, scrollY]')).toEqual(['MAIN', 0]);
      expect(await page.locator('.standing').innerText()).toContain('60');
      expect((await stored()).case).toMatchObject({
        situation: 'certificate-in-use',
        certificateValidUntil: inDays(60),
        eOnay: 'active',
      });
    });

    it('keeps what was typed when the popup closes', async () => {
      const first = await open();
      await first.getByRole('radio', { name: /kayıp ya da çalındı/u }).check();
      await first.getByRole('textbox', { name: 'E-imzanızın son günü' }).pressSequentially('21 oca');
      await expect
        .poll(() => browser.inExtension('chrome.storage.session.get("first-use")'))
        .toMatchObject({ 'first-use': { end: '21 oca' } });
      const again = await open();
      await expect.poll(() => again.getByRole('textbox', { name: 'E-imzanızın son günü' }).inputValue()).toBe('21 oca');
      await expect.poll(() => again.getByRole('radio', { name: /kayıp ya da çalındı/u }).isChecked()).toBe(true);
    });

    it('tells a day that no calendar has at its field, and records nothing', async () => {
      const page = await open();
      await page.getByRole('radio', { name: /E-imzam var/u }).check();
      await page.getByRole('radio', { name: 'Başka bir il' }).check();
      const field = page.getByRole('textbox', { name: 'E-imzanızın son günü' });
      await field.fill('31.02.2027');
      await page.getByRole('button', { name: 'Başla' }).click();
      await page.getByRole('alert').filter({ hasText: 'böyle bir gün yok' }).waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.inputValue()).toBe('31.02.2027');
      expect(await stored()).toBeNull();
    });

    it('asks about a last day that is too far off, and takes it all the same', async () => {
      const page = await open();
      await page.getByRole('radio', { name: /E-imzam var/u }).check();
      await page.getByRole('radio', { name: 'Aksaray' }).check();
      await page.getByRole('textbox', { name: 'E-imzanızın son günü' }).fill(typedDay(inDays(2000)));
      await page.getByRole('status').filter({ hasText: 'en çok 3 yıl' }).waitFor();
      await page.getByRole('button', { name: 'Başla' }).click();
      await expect.poll(async () => (await stored())?.case?.certificateValidUntil).toBe(inDays(2000));
    });

    it('can be filled in with the keyboard alone', async () => {
      const page = await open();
      await page.getByRole('radio', { name: 'Aksaray' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type(typedDay(inDays(90)));
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await stored())?.case?.certificateValidUntil).toBe(inDays(90));
    });
  });

  describe('steps', () => {
    it('«Yaptım» ticks the next step, and «Geri al» takes it back', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-2) } }));
      const page = await open();
      const next = part(page, 'Sıradaki adım');
      expect(await next.getByRole('heading', { level: 3 }).innerText()).toMatch(/üst yazı/iu);
      expect(await next.getByRole('button', { name: 'Madde 8' }).count()).toBe(1);
      await next.getByRole('button', { name: 'Yaptım' }).click();
      await expect.poll(async () => (await stored()).case?.steps['cover-letter']).toBe(today());
      await next.getByRole('button', { name: 'Geri al' }).click();
      await expect.poll(async () => (await stored()).case?.steps['cover-letter']).toBeUndefined();
    });

    it('a step is ticked, gets another day, and is unticked', async () => {
      await keep(inUse());
      const page = await open();
      const steps = part(page, 'Süreç adımları');
      const apply = steps.getByRole('checkbox', { name: /e-onayla/u });
      await apply.check();
      await expect.poll(async () => (await stored()).case?.steps.apply).toBe(today());
      const row = steps.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: /e-onayla/u }) });
      await row.getByRole('button', { name: /ayrıntı/u }).click();
      await row.getByRole('textbox', { name: 'Yapıldığı gün' }).fill(typedDay(inDays(-3)));
      await expect.poll(async () => (await stored()).case?.steps.apply).toBe(inDays(-3));
      await apply.uncheck();
      await expect.poll(async () => (await stored()).case?.steps.apply).toBeUndefined();
    });

    it('«Madde 8» opens what the article means', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-2) } }));
      const page = await open();
      const source = part(page, 'Sıradaki adım').getByRole('button', { name: 'Madde 8' });
      expect(await source.getAttribute('aria-expanded')).toBe('false');
      await source.click();
      await expect.poll(() => source.getAttribute('aria-expanded')).toBe('true');
      await page.locator('.source-meaning').filter({ hasText: 'üst yazı' }).waitFor();
    });

    it('an application that came back reopens its steps and says what to mend', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-6), 'cover-letter': inDays(-5) } }));
      const page = await open();
      await page.getByRole('button', { name: 'Başvurum reddedildi / iade edildi' }).click();
      await page.getByRole('radio', { name: 'E-onayla imzalanmamıştı' }).check();
      await page.getByText('«E-onaylı Başvuru Onay» seçeneğini seçin').first().waitFor();
      await page.getByRole('button', { name: 'Adımları yeniden aç' }).click();
      await expect.poll(async () => (await stored()).case?.steps).toEqual({ role: inDays(-9) });
      expect((await stored()).case?.returned).toMatchObject([{ reason: 'not-e-onay', on: today() }]);
    });

    it('after the end an application by the signed form can come back too', async () => {
      const end = { certificateValidUntil: inDays(-9), eOnay: 'inactive' } as const;
      await keep(inUse({ ...end, steps: { role: inDays(-9), 'post-form': inDays(-2) } }));
      const page = await open();
      await page.getByRole('button', { name: 'Başvurum reddedildi / iade edildi' }).click();
      await page.getByText('Yeniden açılacak adımlar: imzalı form.').waitFor();
      await page.getByRole('radio', { name: 'Başka bir neden ya da bilmiyorum' }).check();
      await page.getByRole('button', { name: 'Adımları yeniden aç' }).click();
      await expect.poll(async () => (await stored()).case?.steps).toEqual({ role: inDays(-9) });
    });

    it('a renewal for a lost card that came back changes the situation and is kept in the history', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-6) } }));
      const page = await open();
      await page.getByRole('button', { name: 'Başvurum reddedildi / iade edildi' }).click();
      await page.getByRole('radio', { name: 'Kayıp kart için yenileme yapılmıştı' }).check();
      await page.getByRole('button', { name: /Durumumu/u }).click();
      await expect.poll(async () => (await stored()).case?.situation).toBe('lost-or-stolen');
      expect((await stored()).case?.returned).toMatchObject([{ reason: 'lost-as-renewal', on: today() }]);
    });

    it('«Durumum değişti» changes the process in place, and «Geri al» brings the old one back', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-2) } }));
      const page = await open();
      await page.getByRole('button', { name: 'Durumum değişti' }).click();
      const change = page.getByRole('button', { name: 'Durumumu değiştir' });
      expect(await change.isDisabled()).toBe(true);
      await page.getByRole('radio', { name: /Kartım kayıp/u }).check();
      await change.click();
      await expect.poll(async () => (await stored()).case?.situation).toBe('lost-or-stolen');
      expect((await stored()).case?.steps).toEqual({ role: inDays(-9) });
      await page.getByRole('button', { name: 'Geri al' }).click();
      await expect.poll(async () => (await stored()).case?.steps).toEqual({ role: inDays(-9), apply: inDays(-2) });
    });

    it('the PIN closes the process and the new last day begins the next', async () => {
      const done = ['apply', 'cover-letter', 'approved', 'card-received'].map((step) => [step, inDays(-9)]);
      await keep(
        inUse({ certificateValidUntil: inDays(-1), steps: { role: inDays(-90), ...Object.fromEntries(done) } }),
      );
      const page = await open();
      await part(page, 'Sıradaki adım').getByRole('button', { name: 'Yaptım' }).click();
      await page.getByRole('textbox', { name: 'Yeni kartınızın son günü' }).fill(typedDay(inDays(1090)));
      await page.getByRole('button', { name: 'Yeni dönemi başlat' }).click();
      await expect.poll(async () => (await stored()).archive.length).toBe(1);
      expect((await stored()).case).toMatchObject({
        situation: 'certificate-in-use',
        certificateValidUntil: inDays(1090),
        steps: {},
      });
      await page.getByText('1090').first().waitFor();
    });

    it('an undo is offered for as long as it takes back only what it stands for', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-2) } }));
      const page = await open();
      await part(page, 'Sıradaki adım').getByRole('button', { name: 'Yaptım' }).click();
      const undo = part(page, 'Sıradaki adım').getByRole('button', { name: 'Geri al' });
      await undo.waitFor();
      await part(page, 'Süreç adımları')
        .getByRole('checkbox', { name: /onayını/u })
        .check();
      await expect.poll(async () => (await stored()).case?.steps.approved).toBe(today());
      await undo.waitFor({ state: 'detached' });
      expect((await stored()).case?.steps).toMatchObject({ 'cover-letter': today(), approved: today() });
    });

    it('keeps a last day typed half-way when the popup closes', async () => {
      await keep(inUse({ certificateValidUntil: null }));
      const page = await open();
      await page.getByRole('textbox', { name: 'E-imzanızın son günü' }).pressSequentially('21 oca');
      await expect
        .poll(() => browser.inExtension('chrome.storage.session.get("first-use")'))
        .toMatchObject({ 'first-use': { end: '21 oca' } });
      const again = await open();
      await expect.poll(() => again.getByRole('textbox', { name: 'E-imzanızın son günü' }).inputValue()).toBe('21 oca');
      await again.getByRole('textbox', { name: 'E-imzanızın son günü' }).fill(typedDay(inDays(80)));
      await expect.poll(async () => (await stored()).case?.certificateValidUntil).toBe(inDays(80));
      await again.getByText('gün kaldı').first().waitFor();
    });

    it('an edit made in another window shows without a reload', async () => {
      await keep(inUse());
      const page = await open();
      await part(page, 'Süreç adımları')
        .getByRole('checkbox', { name: /e-onayla/u })
        .waitFor();
      await keep({ ...inUse(), steps: { role: inDays(-9), apply: inDays(-1) } });
      await page.bringToFront();
      await expect
        .poll(() =>
          part(page, 'Süreç adımları')
            .getByRole('checkbox', { name: /e-onayla/u })
            .isChecked(),
        )
        .toBe(true);
    });
  });

  describe('the timeline', () => {
    it('says in words what its picture shows', async () => {
      await keep(inUse());
      const page = await open();
      const picture = part(page, 'Zaman çizelgesi').getByRole('img');
      await picture.waitFor();
      const said = await picture.getAttribute('aria-label');
      expect(said).toMatch(
        /Yenileme başvurusu .+ açıldı\. Bugün .+ itibaren üretilir\. E-imzanın süresi .+ doluyor\./u,
      );
    });

    it('«şu gün başvurursam» answers by the same rules and shows the day', async () => {
      await keep(inUse({ certificateValidUntil: inDays(200), noticeReceivedOn: null }));
      const page = await open();
      await page.getByText('Başka bir gün başvurursam?').click();
      const field = page.getByRole('textbox', { name: 'Şu gün başvurursam' });
      await field.fill(typedDay(inDays(20)));
      await part(page, 'Zaman çizelgesi').getByText('Reddedilir').waitFor();
      await part(page, 'Zaman çizelgesi').getByText('Madde 9').first().waitFor();
      await expect
        .poll(() => part(page, 'Zaman çizelgesi').getByRole('img').getAttribute('aria-label'))
        .toContain('Denediğiniz gün');
      await field.fill(typedDay(inDays(180)));
      await expect.poll(() => part(page, 'Zaman çizelgesi').getByText('Reddedilir').count()).toBe(0);
      await part(page, 'Zaman çizelgesi').getByText('itibaren çalışır').waitFor();
    });
  });

  describe('this tab', () => {
    it('tells what was recognised and found, with its article', async () => {
      await keep(inUse({ certificateValidUntil: inDays(300), noticeReceivedOn: null }));
      const portal = await openPortal(browser, 'bp/final-three.html');
      await portal.bringToFront();
      const page = await browser.openPopup();
      const text = () => page.evaluate('document.querySelector("#this-tab").innerText') as Promise<string>;
      await expect.poll(text).toContain('Son onay sayfası tanındı');
      await expect.poll(text).toMatch(/Reddedilir[\s\S]*Madde 9/u);
      await expect.poll(() => page.evaluate('document.querySelector(".strip").innerText')).toContain('Reddedilir');
    });

    it('never says that all is well: nothing found, another site, a tab without an answer', async () => {
      await keep(inUse());
      const page = await open();
      await part(page, 'Bu sekmede').getByText('resmî e-imza ya da MEBBİS sayfalarından biri değil').waitFor();
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/sorun yok|her şey yolunda\./iu);
    });

    it('asks to reload an official page on which nothing of ours answers', async () => {
      await keep(inUse());
      // Refused by the test's own internet: the tab has the official address, and no content script.
      await browser.openNothing('https://portal.kamusm.gov.tr/bp/yok.go');
      const page = await open();
      await part(page, 'Bu sekmede').getByText('yanıt vermiyor').waitFor();
      await part(page, 'Bu sekmede').getByRole('button', { name: 'Sayfayı yenile' }).waitFor();
    });

    it('lets the person name an unknown page, which is never rejected, and take the name back', async () => {
      await keep(inUse({ certificateValidUntil: inDays(300), noticeReceivedOn: null }));
      const url = 'https://portal.kamusm.gov.tr/bp/yeniAdim.go';
      const portal = await browser.openSite(
        url,
        '<!doctype html><html lang="tr"><title>x</title><h1>Başvuru adımı</h1><p>Ayşe Yılmaz 12345678901</p><button>Devam</button>',
      );
      await portal.bringToFront();
      const page = await open();
      await part(page, 'Bu sekmede').getByText('bu sayfa tanınamadı').waitFor();
      await page.getByLabel('Bu sayfa hangisi?').selectOption({ label: 'Kamu SM · Son onay sayfası' });
      await part(page, 'Bu sekmede').getByRole('button', { name: 'Kaydet' }).click();
      await part(page, 'Bu sekmede').getByText('Bu sayfayı siz adlandırdınız').waitFor();
      expect((await stored()).namedPages).toMatchObject([{ path: '/bp/yeniAdim.go', page: 'final-approval' }]);
      await expect.poll(() => part(page, 'Bu sekmede').getByText('Reddedilir').count()).toBe(0);
      await part(page, 'Bu sekmede').getByRole('button', { name: 'Geri al' }).click();
      await part(page, 'Bu sekmede').getByText('bu sayfa tanınamadı').waitFor();
      expect((await stored()).namedPages).toEqual([]);
    });

    it('keeps the name of a MEBBİS page over a reload, and offers none where it would not hold', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-4) } }));
      const html = '<!doctype html><html lang="tr"><title>x</title><h1>Yeni menü</h1><button>Devam</button>';
      const portal = await browser.openSite('https://mebbis.meb.gov.tr/main.aspx', html);
      await portal.bringToFront();
      const page = await open();
      await page.getByLabel('Bu sayfa hangisi?').selectOption({ label: 'MEBBİS · Ana menü' });
      await part(page, 'Bu sekmede').getByRole('button', { name: 'Kaydet' }).click();
      await part(page, 'Bu sekmede').getByText('Bu sayfayı siz adlandırdınız').waitFor();
      await page.close();
      await portal.reload();
      await portal.bringToFront();
      const again = await open();
      await part(again, 'Bu sekmede').getByText('Bu sayfayı siz adlandırdınız').waitFor();
      await again.close();
      await browser.openSite('https://mebbis.meb.gov.tr/baska/sayfa.aspx', html, portal);
      await portal.bringToFront();
      const elsewhere = await open();
      await part(elsewhere, 'Bu sekmede').getByText('bu sayfa tanınamadı').waitFor();
      expect(await elsewhere.getByLabel('Bu sayfa hangisi?').count()).toBe(0);
    });

    it.each([
      ['mebbis/login.html', 'MEBBİS · Giriş tanındı'],
      ['mebbis/module-skt.html', 'MEBBİS · Modül sayfası tanındı'],
    ])('tells %s, in which no script of ours runs, from its address, and asks for no reload', async (file, told) => {
      await keep(inUse());
      await openPortal(browser, file);
      const page = await open();
      await part(page, 'Bu sekmede').getByText(told).waitFor();
      await part(page, 'Bu sekmede').getByText('Bu, başvurunun onaylanacağını göstermez').waitFor();
      expect(await part(page, 'Bu sekmede').getByRole('button').count()).toBe(0);
    });

    it('asks to reload a MEBBİS page of ours on which nothing of ours answers', async () => {
      await keep(inUse());
      await browser.openNothing('https://www.mebbisyd.meb.gov.tr/EOzluk/yok.aspx');
      const page = await open();
      await part(page, 'Bu sekmede').getByText('yanıt vermiyor').waitFor();
    });

    it('shows the page report in full before it is copied, with no name or number in it', async () => {
      await keep(inUse());
      await browser.openSite(
        'https://portal.kamusm.gov.tr/bp/bilinmeyen.go',
        '<!doctype html><html lang="tr"><title>x</title><h1>Sayın Ayşe Yılmaz</h1><label>T.C. Kimlik No 12345678901 <input value="gizli"></label><button>Başvuru Onayla</button>',
      );
      const page = await open();
      await part(page, 'Bu sekmede').getByText('Sayfa raporunu kopyala').first().click();
      const report = page.getByRole('textbox', { name: 'Sayfa raporu' });
      await expect.poll(() => report.inputValue()).toContain('Başvuru Onayla');
      const text = await report.inputValue();
      expect(text).toContain('T.C. Kimlik No •••');
      expect(text).not.toMatch(/Ayşe|Yılmaz|ayse|yilmaz|gizli|\d{3}/u);
      await part(page, 'Bu sekmede').getByRole('button', { name: 'Sayfa raporunu kopyala' }).click();
      await expect.poll(() => browser.clipboard(page)).toBe(text);
    });

    it('offers the last day that a page shows, and saves it only on a click', async () => {
      await keep(inUse({ certificateValidUntil: inDays(60) }));
      const day = addDays(today(), 75);
      await browser.openSite(
        'https://onlineislemler.kamusm.gov.tr/basvurularim',
        `<!doctype html><html lang="tr"><title>x</title><h1>Başvurularım</h1><table><tr><th>Başvuru No</th><th>Durumu</th><th>Sertifika Bitiş Tarihi</th></tr><tr><td>1</td><td>Onay bekliyor</td><td>${typedDay(day)}</td></tr></table><button>Detay</button>`,
      );
      const page = await open();
      const save = page.getByRole('button', { name: `Sayfadaki tarihi kaydet: ${typedDay(day)}` });
      await save.waitFor();
      expect((await stored()).case?.certificateValidUntil).toBe(inDays(60));
      await save.click();
      await expect.poll(async () => (await stored()).case?.certificateValidUntil).toBe(day);
    });
  });

  describe('reminders and tools', () => {
    it('keep the history and put a reminder off', async () => {
      const history = [
        {
          id: 'cover-letter:1',
          dueOn: inDays(-1),
          deliveredOn: inDays(-1),
          text: 'Üst yazı bekleniyor.',
          snoozedUntil: null,
        },
      ];
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-4) } }), { history });
      const page = await open();
      await page.getByText('Hatırlatmalar', { exact: true }).click();
      await page.getByText('Üst yazı bekleniyor.').first().waitFor();
      await page.getByRole('button', { name: 'Ertele: Üst yazı bekleniyor.' }).click();
      await page.getByRole('button', { name: '3 gün' }).click();
      await expect
        .poll(async () => (await stored()).history.find(({ id }) => id === 'cover-letter:1')?.snoozedUntil)
        .toBe(inDays(3));
    });

    it('the calendar file is handed over as a download', async () => {
      await keep(inUse());
      const page = await open();
      const { name, text } = await browser.download(page, () =>
        page.getByRole('button', { name: 'Takvime aktar (.ics)' }).click(),
      );
      expect(name).toBe('e-imza.ics');
      expect(text).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/u);
    });
  });

  describe('the calendar file without a day', () => {
    it('is not saved empty: the popup says when there will be one', async () => {
      await keep({ situation: 'no-certificate' });
      const page = await open();
      await page.getByRole('button', { name: 'Takvime aktar (.ics)' }).click();
      await page.getByRole('status').filter({ hasText: 'Takvime eklenecek bir gün yok' }).waitFor();
    });
  });

  describe('the real popup', () => {
    it('the real popup is 384 px wide, what the browser adds for a scrollbar aside, and shows the next step at once', async () => {
      await keep(inUse({ steps: { role: inDays(-9), apply: inDays(-2) } }));
      const page = await browser.openPopup();
      await expect.poll(() => page.evaluate('document.querySelector(".next h3") !== null')).toBe(true);
      // It grows or shrinks while its content comes: Chromium's from nothing, Firefox's from 800 px.
      const width = async () => Number(await page.evaluate('innerWidth'));
      await expect.poll(async () => (await width()) >= 384 && (await width()) <= 384 + 2 * 17).toBe(true);
      await expect
        .poll(() =>
          page.evaluate('document.body.getBoundingClientRect().width === document.documentElement.clientWidth'),
        )
        .toBe(true);
      await expect
        .poll(() => page.evaluate('document.querySelector(".next").getBoundingClientRect().bottom'))
        .toBeLessThan(560);
    });

    it('the questions of the first use stand with their button in the 600 px that a popup can be high', async () => {
      await browser.newTab();
      const page = await browser.openPopup();
      await expect
        .poll(() => page.evaluate('document.querySelector(".first-use > .button")?.getBoundingClientRect().bottom'))
        .toBeLessThan(600);
    });
  });
}
