import { describe, expect, it } from 'vitest';
import { seed } from '../harness/record';
import { inUse } from '../journeys';
import type { Hands, TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';
import { answersAreIn } from './told';

const FINAL = 'https://portal.kamusm.gov.tr/bp/sonOnay.go';
const SENT = 'https://portal.kamusm.gov.tr/bp/gonderildi.go';
const WET = 'Islak İmzalı Başvuru';

/** A final approval page; `head` runs before anything of the page is there. */
const finalPage = (controls: string, head = '') => `<!doctype html><html lang="tr"><head><meta charset="utf-8">
<title>Onay</title><script>${head}</script></head><body>
<h1>Başvuru Son Onay</h1><p>Başvuru Nedeni: Yenileme</p>
<form id="f" method="post" action="gonderildi.go">${controls}
  <button type="button" id="eonay">E-onaylı Başvuru Onay</button></form></body></html>`;

/** Which press is held, however fast the person and however early the page. */
export function heldPresses(kept: KeptBrowser, hands: Hands): void {
  const { pressInDialog, waitForCard, waitForDialog, waitForNoDialog } = hands;
  let browser: TestBrowser;
  let before = 0;
  const posts = () => browser.site.asked.filter(({ method, url }) => method === 'POST' && url === SENT);
  const sent = () => posts().slice(before);
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    await seed(browser, inUse());
    browser.site.put(SENT, '<!doctype html><title>Gönderildi</title><h1>Gönderildi</h1>');
    before = posts().length;
  });

  async function open(controls: string, head?: string): Promise<TestPage> {
    const page = await browser.openSite(FINAL, finalPage(controls, head));
    await waitForCard(page);
    return page;
  }

  async function sendAnyway(page: TestPage): Promise<void> {
    await waitForDialog(page);
    await pressInDialog(page, 'Yine de gönder');
    await waitForNoDialog(page);
  }

  describe('a page that listens on the window in its head, before anything else of it', () => {
    it.each(['pointerdown', 'mousedown', 'click'])('does not hear %s before we do, and sends once', async (type) => {
      const page = await open(
        `<button id="s" type="button">${WET}</button>`,
        `let sendings = 0;
         window.addEventListener('${type}', (event) => {
           if (event.target.id === 's') { sendings += 1; f.submit(); }
         }, true);`,
      );
      await page.click('#s');
      await waitForDialog(page);
      expect(await page.evaluate('sendings')).toBe(0);
      expect(sent()).toEqual([]);
      await sendAnyway(page);
      await page.click('#s');
      await page.waitForURL(SENT);
      expect(sent()).toHaveLength(1);
    });

    it('does not hear Enter before we do', async () => {
      const page = await open(
        `<button id="s" type="button">${WET}</button>`,
        `let keys = 0; window.addEventListener('keydown', (event) => { if (event.target.id === 's') keys += 1; }, true);`,
      );
      await page.focus('#s');
      await page.keyboard.press('Enter');
      await waitForDialog(page);
      expect(await page.evaluate('keys')).toBe(0);
    });
  });

  describe('a dialog and its answer belong to one press on one page', () => {
    const controls = `<button id="s" type="button" onclick="f.submit()">${WET}</button>
      <button id="t" type="button" onclick="f.submit()">Elektronik İmzalı Başvuru</button>`;

    it('another page that comes without a load takes the dialog away, and its press is asked about anew', async () => {
      const page = await open(controls);
      await page.click('#s');
      await waitForDialog(page);
      await page.evaluate(`(() => {
        const { body } = document;
        window.held = [...body.children];
        body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Duyurular' }));
      })()`);
      await waitForNoDialog(page);
      await page.evaluate('document.body.replaceChildren(...window.held)');
      await waitForCard(page);
      await page.click('#s');
      await waitForDialog(page);
      expect(sent()).toEqual([]);
    });

    it('after «Yine de gönder» another wrong control is asked about all the same', async () => {
      const page = await open(controls);
      await page.click('#s');
      await sendAnyway(page);
      await page.click('#t');
      await waitForDialog(page);
      expect(sent()).toEqual([]);
    });

    it('after «Yine de gönder» one press goes through, and the next is asked about', async () => {
      const page = await open(`<button id="s" type="button" onclick="document.title += '!'">${WET}</button>`);
      await page.click('#s');
      await sendAnyway(page);
      await page.click('#s');
      await expect.poll(() => page.title()).toBe('Onay!');
      await page.click('#s');
      await waitForDialog(page);
      expect(await page.title()).toBe('Onay!');
    });
  });

  describe('a press is judged by what the page shows at that moment', () => {
    const ways = `<label>İmza yöntemi <select id="yol"><option>E-onaylı Başvuru</option><option>${WET}</option></select></label>
      <button id="s" type="button" onclick="document.title = 'gönderildi'">Gönder</button>`;

    it('so a wrong choice that was made a moment ago is held', async () => {
      const page = await browser.openSite(FINAL, finalPage(ways));
      // With the right way chosen there is no card to wait for.
      await answersAreIn(browser, hands, page);
      // Chosen without any event, so that nobody has spoken of it when the press comes.
      await page.evaluate('void (yol.selectedIndex = 1)');
      await page.click('#s');
      const dialog = await waitForDialog(page);
      expect(dialog.text).toContain('Madde 9');
      expect(await page.title()).toBe('Onay');
    });

    it('and a right choice that was made a moment ago goes through', async () => {
      const page = await open(ways.replace(`<option>${WET}`, `<option selected>${WET}`));
      await page.evaluate('void (yol.selectedIndex = 0)');
      await page.click('#s');
      await expect.poll(() => page.title()).toBe('gönderildi');
    });
  });
}
