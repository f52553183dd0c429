import { describe, expect, it } from 'vitest';
import { inDays } from '../harness/days';
import { openPortal } from '../harness/portals';
import { seed } from '../harness/record';
import { until } from '../harness/until';
import { inUse, tooEarly } from '../journeys';
import type { Hands, TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';
import { staysWithoutCard } from './told';

const PLACE = 'https://portal.kamusm.gov.tr/bp/basvuruFormu.go';

/** An application form with the reason chosen, and whatever a test wants to put into it. */
const form = (
  inside = '',
  style = '',
) => `<!doctype html><html lang="tr"><meta charset="utf-8"><title>Başvuru</title><style>${style}</style>
<body><h1>Başvuru Formu</h1><form id="f">
<label>Başvuru Nedeni <select id="neden"><option>Seçiniz</option><option selected>Yenileme</option><option>Kayıp Çalıntı</option></select></label>
<label>Kart Okuyucu Tipi <select><option>Mini Kart Okuyucu</option></select></label>
<label>Sertifika Süresi <select><option>3 Yıl</option></select></label>
<label>Güvenlik Sözcüğü <input id="soz" type="password"></label>${inside}</form></body></html>`;

/** How the card behaves beside a page. */
export function cardJourneys(kept: KeptBrowser, hands: Hands): void {
  const { boxOfCard, focusedIn, pressInCard, readCard, spoken, waitForCard, waitForNoCard } = hands;
  let browser: TestBrowser;
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    await seed(browser, tooEarly());
  });

  const open = (html: string, tab?: TestPage) => browser.openSite(PLACE, html, tab);

  async function coversField(page: TestPage): Promise<boolean> {
    await waitForCard(page);
    const box = await boxOfCard(page);
    const field = await page.locator('#soz').boundingBox();
    if (!field) throw new Error('no field');
    const isBeside = box.x + box.width <= field.x || field.x + field.width <= box.x;
    return !isBeside && box.y < field.y + field.height && field.y < box.y + box.height;
  }

  /** Listens from before the page is there: what is said lasts some seconds only. */
  const spokenIn = (page: TestPage, role: 'alert' | 'status', wanted: RegExp) =>
    until(
      // The page may go to its address while it is listened to.
      async () => wanted.test(await spoken(page, role).catch(() => '')) || null,
      () => `no ${role} said ${wanted}`,
    );

  const sendToPage = (message: object) =>
    browser.inExtension(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)})).then(() => null)`,
    );

  describe('the card stands beside the page', () => {
    it('nothing is added to a page on which nothing is found', async () => {
      const html =
        '<!doctype html><html lang="tr"><title>Duyuru</title><body><h1>Duyuru</h1><p>Yenileme</p></body></html>';
      const page = await browser.openSite('https://portal.kamusm.gov.tr/bp/duyuru.go', html);
      await staysWithoutCard(browser, hands, page);
      expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    });

    it('one element without size is all that the page gets, and it goes with its reason', async () => {
      const page = await open(form());
      const bodyBefore = await page.evaluate('document.body.outerHTML');
      await waitForCard(page);
      expect(
        await page.evaluate(
          '[...document.documentElement.children].slice(2).map((e) => [e.childNodes.length, e.shadowRoot, e.getBoundingClientRect().width, e.getBoundingClientRect().height])',
        ),
      ).toEqual([[0, null, 0, 0]]);
      expect(await page.evaluate('document.body.outerHTML')).toBe(bodyBefore);
      await page.evaluate(`document.body.innerHTML = '<h1>Oturum sonu</h1><p>Görüşmek üzere</p>'`);
      await waitForNoCard(page);
      await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
    });

    it('clicks beside it reach the page, clicks in it don’t', async () => {
      const page = await open(
        form(`<button type="button" id="b" onclick="document.title = 'basıldı'">Yardım</button>`),
      );
      await waitForCard(page);
      await page.evaluate('window.inside = 0; document.addEventListener("click", () => { inside++; });');
      await pressInCard(page, 'Küçült');
      expect(await page.evaluate('window.inside')).toBe(0);
      await page.click('#b');
      expect(await page.title()).toBe('basıldı');
    });

    it.each([
      { name: 'right, under the card', style: '#soz { position: fixed; right: 40px; top: 90px }' },
      { name: 'left', style: '#soz { position: fixed; left: 40px; top: 90px }' },
      {
        name: 'across the whole page',
        style: '#soz { position: fixed; left: 10px; right: 10px; width: 98%; top: 60px }',
      },
    ])('it never covers the field in focus: $name', async ({ style }) => {
      const page = await open(form('', style));
      await waitForCard(page);
      await page.focus('#soz');
      await expect.poll(() => coversField(page)).toBe(false);
      // Nor when the page moves the field, and its focus comes back, where the card is by now.
      const moved = 'left: auto !important; right: 20px !important; top: 20px !important; width: 200px !important';
      await page.evaluate(
        `document.head.append(Object.assign(document.createElement('style'), { textContent: '#soz { ${moved} }' }))`,
      );
      await page.evaluate('document.activeElement.blur(); soz.focus()');
      await expect.poll(() => coversField(page)).toBe(false);
    });

    it('it moves nothing and takes no focus', async () => {
      const page = await browser.newTab();
      browser.site.put(PLACE, form('<input id="ilk" autofocus>'));
      await page.goto(PLACE);
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('ilk');
      const rect = () =>
        page.evaluate(
          'JSON.stringify([f.getBoundingClientRect(), document.documentElement.scrollWidth, document.documentElement.scrollHeight])',
        );
      const before = await rect();
      await page.keyboard.type('ya');
      await waitForCard(page);
      await page.keyboard.type('zı');
      expect(await page.inputValue('#ilk')).toBe('yazı');
      expect(await rect()).toBe(before);
    });
  });

  describe('the card is the person’s to put aside', () => {
    it('Esc collapses it to a pill, which stays collapsed for that kind of page, and opens again', async () => {
      const page = await open(form());
      await waitForCard(page);
      await page.keyboard.press('Escape');
      const pill = await waitForCard(page, ({ collapsed }) => collapsed);
      expect(pill.text).toMatch(/uyarı · Reddedilir/u);
      await open(form(), page);
      await waitForCard(page, ({ collapsed }) => collapsed);
      await pressInCard(page, /Aç$/u);
      await waitForCard(page, ({ collapsed }) => !collapsed);
      await open(form(), page);
      await waitForCard(page, ({ collapsed }) => !collapsed);
    });

    it('«bu sekmede gösterme» silences this tab and no other, and can be taken back in its place', async () => {
      const page = await open(form());
      await pressInCard(page, 'Bu başvuru başkasının: bu sekmede gösterme');
      await waitForCard(page, ({ text }) => /^Bu sekmede gösterilmeyecek/u.test(text));
      await pressInCard(page, 'Geri al');
      await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
      await pressInCard(page, 'Bu başvuru başkasının: bu sekmede gösterme');
      // Its place is kept for ten seconds.
      await waitForNoCard(page);
      await open(form(), page);
      await staysWithoutCard(browser, hands, page);
      await waitForCard(await open(form()));
    });

    it('what was muted in a tab the popup shows again', async () => {
      const page = await open(form());
      await pressInCard(page, 'Bu başvuru başkasının: bu sekmede gösterme');
      await waitForCard(page, ({ actions }) => actions.includes('Geri al'));
      const popup = await browser.openOwn('popup.html');
      await popup.getByRole('button', { name: 'Yeniden göster' }).click();
      await page.bringToFront();
      await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
    });

    it('«Bir daha gösterme» takes the finding away for good, and «Geri al» brings it back', async () => {
      await seed(browser, inUse());
      const page = await openPortal(browser, 'bp/login-table.html');
      const before = await waitForCard(page, ({ actions }) => actions.includes('Bir daha gösterme'));
      await pressInCard(page, 'Bir daha gösterme');
      await waitForCard(
        page,
        ({ items, actions }) => items.length < before.items.length && actions.includes('Geri al'),
      );
      await pressInCard(page, 'Geri al');
      await waitForCard(page, ({ items }) => items.length === before.items.length);
      await pressInCard(page, 'Bir daha gösterme');
      await expect.poll(async () => (await readCard(page))?.items.length ?? 0).toBe(before.items.length - 1);
    });

    it('once the right option is chosen the card says so for a while, then goes', async () => {
      await seed(browser, { ...inUse(), situation: 'lost-or-stolen', steps: { cancel: inUse().steps?.role ?? '' } });
      const page = await open(form());
      await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
      await page.evaluate(`neden.value = 'Kayıp Çalıntı'; neden.dispatchEvent(new Event('change', { bubbles: true }))`);
      const told = await waitForCard(page, ({ text }) => text.includes('✓ «Kayıp Çalıntı» seçili'));
      expect(told.items.filter(({ tone }) => tone === 'Reddedilir')).toEqual([]);
      await waitForNoCard(page);
    });
  });

  describe('the card stands where the person puts it', () => {
    const sideOf = async (page: TestPage) => {
      const box = await boxOfCard(page);
      const [width, height] = await page.evaluate<[number, number]>('[innerWidth, innerHeight]');
      return [
        box.y + box.height / 2 < height / 2 ? 'top' : 'bottom',
        box.x + box.width / 2 < width / 2 ? 'left' : 'right',
      ].join(' ');
    };

    it('dragged by its head to another corner, also on the next page of this host', async () => {
      const page = await open(form());
      await waitForCard(page);
      await page.evaluate('window.inside = 0; document.addEventListener("click", () => { inside++; });');
      const { x, y } = await boxOfCard(page);
      const [width, height] = await page.evaluate<[number, number]>('[innerWidth, innerHeight]');
      await page.mouse.move(x + 60, y + 20);
      await page.mouse.down();
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.move(80, height - 60);
      await page.mouse.up();
      await expect.poll(() => sideOf(page)).toBe('bottom left');
      expect(await page.evaluate('window.inside')).toBe(0);
      await open(form(), page);
      await expect.poll(() => sideOf(page)).toBe('bottom left');
      await page.focus('#soz');
      await expect.poll(() => coversField(page)).toBe(false);
    });

    it('by the arrow keys on its handle, which keeps the focus', async () => {
      const page = await open(form());
      await waitForCard(page);
      await page.focus('#soz');
      await sendToPage({ kind: 'focus-card' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await focusedIn(page))?.name).toMatch(/^Uyarı kutusunu taşı/u);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => sideOf(page)).toMatch(/left/u);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => sideOf(page)).toBe('bottom left');
      expect((await focusedIn(page))?.name).toMatch(/^Uyarı kutusunu taşı/u);
    });
  });

  describe('the card is no longer than it must be', () => {
    it('the gravest finding stands in full, the others by tone, title and source until they are opened', async () => {
      await seed(browser, inUse({ eOnay: 'unknown', noticeReceivedOn: null }));
      const page = await openPortal(browser, 'bp/login-table.html');
      const folded = await waitForCard(page, ({ items }) => items.length > 1);
      const [first, second] = folded.items;
      expect(first?.body).not.toBe('');
      expect(second?.body).toBe('');
      expect(second?.source).toMatch(/^Kaynak: /u);
      await pressInCard(page, second?.title ?? '');
      const open = await waitForCard(page, ({ items }) => items[1]?.body !== '');
      expect(open.items[1]?.text.startsWith(second?.tone ?? '?')).toBe(true);
    });
  });

  describe('by keyboard and by ear', () => {
    it('the shortcut moves the focus into the card and back to where the person was', async () => {
      const page = await open(form());
      await waitForCard(page);
      await page.focus('#soz');
      await sendToPage({ kind: 'focus-card' });
      await expect.poll(() => focusedIn(page)).toEqual({ role: 'region', name: 'E-İmza Asistanı' });
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await focusedIn(page))?.name).toBe('Küçült');
      await sendToPage({ kind: 'focus-card' });
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('soz');
      await sendToPage({ kind: 'focus-card' });
      await expect.poll(async () => (await focusedIn(page))?.role).toBe('region');
      await page.keyboard.press('Escape');
      await waitForCard(page, ({ collapsed }) => collapsed);
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('soz');
    });

    it('the focus stays in the card when the reason changes under it', async () => {
      const page = await open(form());
      await waitForCard(page);
      await sendToPage({ kind: 'focus-card' });
      await expect.poll(async () => (await focusedIn(page))?.role).toBe('region');
      await page.keyboard.press('Tab');
      const changed = waitForCard(page, ({ items }) => items.some(({ text }) => /çalıntı|kayıp/iu.test(text)));
      await page.evaluate(`neden.value = 'Kayıp Çalıntı'; neden.dispatchEvent(new Event('change', { bubbles: true }))`);
      await changed;
      await expect.poll(async () => (await focusedIn(page))?.name).toBe('Küçült');
    });

    it('what would be rejected is announced assertively, and is gone again', async () => {
      const page = await browser.newTab();
      const alerted = spokenIn(page, 'alert', /Reddedilir: /u);
      await open(form(), page);
      await alerted;
      expect(await spoken(page, 'status')).not.toMatch(/Reddedilir/u);
      await expect.poll(() => spoken(page, 'alert')).toBe('');
    });

    it('what is only warned of is announced politely', async () => {
      await seed(browser, inUse());
      const page = await browser.newTab();
      const said = spokenIn(page, 'status', /^Dikkat: /u);
      await openPortal(browser, 'oi/cancel.html', page);
      await said;
      expect(await spoken(page, 'alert')).toBe('');
    });
  });

  describe('what can be done from it', () => {
    it('«Doğru seçeneği göster» brings the list into view, names the option, and changes nothing of page and focus', async () => {
      await seed(browser, { ...tooEarly(), situation: 'lost-or-stolen' });
      const page = await open(form('', 'form { margin-top: 3000px }'));
      await waitForCard(page, ({ actions }) => actions.includes('Doğru seçeneği göster'));
      const before = await page.evaluate('document.body.outerHTML');
      const told = spokenIn(page, 'status', /Bu listeden seçin: «Kayıp Çalıntı»/u);
      await pressInCard(page, 'Doğru seçeneği göster');
      // The page scrolls smoothly; on a busy machine that takes a while.
      await expect.poll(() => page.evaluate('neden.getBoundingClientRect().top')).toBeLessThan(900);
      await told;
      expect(await page.evaluate('document.activeElement.id')).toBe('');
      expect(await page.evaluate('document.body.outerHTML')).toBe(before);
    });

    it('an address is copied', async () => {
      await seed(browser, { situation: 'no-certificate', steps: {} });
      const page = await openPortal(browser, 'bp/wet-form.html');
      await waitForCard(page, ({ actions }) => actions.includes('Adresi kopyala'));
      await page.bringToFront();
      await pressInCard(page, 'Adresi kopyala');
      await waitForCard(page, ({ text }) => /Kopyalandı/u.test(text));
      expect(await browser.clipboard(page)).toMatch(/^TÜBİTAK BİLGEM[\s\S]*Gebze\/KOCAELİ$/u);
    });

    it('its link opens the official page in a tab of its own, which learns nothing of where it came from', async () => {
      await seed(browser, inUse({ eOnay: 'inactive' }));
      const page = await openPortal(browser, 'bp/form-renewal.html');
      browser.site.put('https://onlineislemler.kamusm.gov.tr/', '<!doctype html><title>Online İşlemler</title>');
      const opened = await browser.openedBy(() => pressInCard(page, /aç$/u));
      expect(await opened.evaluate('[document.referrer, window.opener]')).toEqual(['', null]);
    });
  });

  describe('what it opens of ours', () => {
    const missesLetter = () => inUse({ steps: { role: inDays(-5), apply: inDays(-3) } });

    it('the letter, from MEBBİS’s main menu', async () => {
      await seed(browser, missesLetter());
      const page = await openPortal(browser, 'mebbis/main.html');
      const letter = await browser.openedBy(() => pressInCard(page, 'Üst yazıyı hazırla'));
      await expect.poll(() => letter.evaluate('location.pathname')).toBe('/letter.html');
    });

    it('the step that is to be ticked', async () => {
      await seed(browser, missesLetter());
      const page = await openPortal(browser, 'mebbis/main.html');
      const popup = await browser.openedBy(() => pressInCard(page, "Asistan'ı aç"));
      await popup.getByRole('heading', { name: 'MEBBİS Birimine üst yazıyı gönderin' }).waitFor();
      await popup.getByRole('button', { name: 'Yaptım' }).waitFor();
    });

    it('the calendar file, saved at once and once only', async () => {
      const page = await open(form());
      const popup = await browser.openedBy(() => pressInCard(page, 'Takvime ekle'));
      await popup.getByText(/^Takvim dosyası indirildi/u).waitFor();
      expect(await popup.evaluate('location.hash')).toBe('');
    });
  });

  describe('the popup’s findings have their buttons too', () => {
    it('the right option is shown in the page, and the record can be put right', async () => {
      await seed(browser, { ...tooEarly(), situation: 'lost-or-stolen' });
      const page = await open(form());
      await waitForCard(page);
      const popup = await browser.openOwn('popup.html');
      await popup.getByRole('button', { name: 'Bilgilerimi düzelt' }).waitFor();
      const told = spokenIn(page, 'status', /Bu listeden seçin: «Kayıp Çalıntı»/u);
      await popup.getByRole('button', { name: 'Doğru seçeneği göster' }).click();
      await told;
    });

    it('a finding that was put away is shown again', async () => {
      await seed(browser, inUse(), { settings: { dismissed: ['apply-yourself'] } });
      const page = await openPortal(browser, 'bp/login-table.html');
      const popup = await browser.openOwn('popup.html');
      await popup.getByRole('button', { name: 'Yeniden göster' }).click();
      await page.bringToFront();
      await waitForCard(page, ({ actions }) => actions.includes('Bir daha gösterme'));
    });
  });

  describe('where it shows', () => {
    it('in the frame that is recognised, once', async () => {
      const inner = 'https://basvuru.kamusm.gov.tr/bs/form.go';
      browser.site.put(inner, form());
      const outer = `<!doctype html><html lang="tr"><title>Çerçeve</title><iframe src="${inner}" width="900" height="500"></iframe>`;
      const page = await browser.openSite('https://portal.kamusm.gov.tr/bp/cerceve.go', outer);
      const card = await waitForCard(page);
      expect(card.frameUrl).toBe(inner);
    });

    it('again after the page was left and is come back to', async () => {
      const page = await open(form());
      await waitForCard(page);
      await browser.openSite(
        'https://portal.kamusm.gov.tr/bp/duyuru.go',
        '<!doctype html><title>Duyuru</title><h1>Duyuru</h1>',
        page,
      );
      await waitForNoCard(page);
      await page.goBack();
      await waitForCard(page);
    });

    it('on the open page at once when the record changes', async () => {
      const page = await open(form());
      await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
      await seed(browser, inUse());
      await page.bringToFront();
      await expect.poll(async () => (await readCard(page))?.items[0]?.tone ?? 'none').not.toBe('Reddedilir');
      await seed(browser, tooEarly());
      await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
    });
  });
}
