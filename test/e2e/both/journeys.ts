import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../portals/index';
import { backupFile, restore } from '../harness/backup';
import { inDays } from '../harness/days';
import { openPortal } from '../harness/portals';
import { type Act, CARD_JOURNEYS, inUse, isSaid, tooEarly } from '../journeys';
import type { Hands, StartBrowser, TestBrowser, TestPage } from './browser';

/** What a person sees on the official pages, and what the popup and a backup make of it. */
export function journeys(start: StartBrowser, { readCard, waitForCard, waitForNoCard, stayWithoutCard }: Hands): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser?.close());

  const act = (page: TestPage, what: Act): Promise<unknown> =>
    'press' in what ? page.click(what.press) : page.selectOption(what.choose, { label: what.option });

  let kept = '';
  /** Restores a record by the options page, unless it is there already. */
  async function keep(
    record: Parameters<typeof backupFile>[0],
    more?: Parameters<typeof backupFile>[1],
  ): Promise<void> {
    const wanted = JSON.stringify([record, more]);
    if (wanted === kept) return;
    await restore(browser, backupFile(record, more));
    kept = wanted;
  }

  describe('on the official pages', () => {
    it.each(CARD_JOURNEYS)('$portal: $name', async (journey) => {
      await keep(journey.record);
      const page = await openPortal(browser, journey.file);
      if (journey.act) await act(page, journey.act);
      const card = await waitForCard(page, ({ items }) => items.some((item) => isSaid(journey, item)));
      // Gravest first, whatever else is said.
      const rank = ['Reddedilir', 'Dikkat', 'Belirsiz', 'Bilgi'];
      const ranks = card.items.map(({ tone }) => rank.indexOf(tone));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      await page.close();
    });

    it('the card follows the reason that is chosen under it', async () => {
      await keep(tooEarly);
      const page = await openPortal(browser, 'bp/form-open.html');
      const choose = (option: string) => page.selectOption('#neden', { label: option });
      await choose('Kayıp Çalıntı');
      await waitForCard(page, ({ items }) => items.some(({ tone, text }) => tone === 'Dikkat' && /iptal/iu.test(text)));
      await choose('Yenileme');
      await waitForCard(
        page,
        ({ items }) => items[0]?.tone === 'Reddedilir' && !items.some(({ text }) => /çalıntı/iu.test(text)),
      );
      await choose('Kayıp Çalıntı');
      await waitForCard(page, ({ items }) => items.length > 0 && !items.some(({ tone }) => tone === 'Reddedilir'));
      await page.close();
    });

    it('a page that changes without a load is followed, and the card goes with its page', async () => {
      await keep(inUse());
      const page = await openPortal(browser, 'oi/routed.html');
      await page.click('#git-iptal');
      await waitForCard(page, ({ text }) => /iptal/iu.test(text));
      await page.click('#git-basvurularim');
      await waitForNoCard(page);
      await page.close();
    });

    it('content that comes late is read when it has come', async () => {
      await keep(inUse());
      const page = await openPortal(browser, 'bp/final-late.html');
      const card = await waitForCard(page, ({ items }) => items.some(({ text }) => /e-onay/iu.test(text)));
      expect(card.items.map(({ tone }) => tone)).not.toContain('Reddedilir');
      await page.waitForTimeout(1_500);
      expect((await readCard(page))?.items.map(({ tone }) => tone)).not.toContain('Reddedilir');
      await page.close();
    });

    it('a look-alike host stays without a card', async () => {
      await keep(tooEarly);
      const page = await browser.openSite(
        'https://portal.kamusm.gov.tr.example/bp/meb.go',
        read('bp/form-renewal.html'),
      );
      await stayWithoutCard(page);
      await page.close();
    });
  });

  describe('the popup', () => {
    const coverLetterMissing = inUse({ steps: { role: inDays(-5), apply: inDays(-3) } });

    it('shows the real record beside the page and what is found in the tab', async () => {
      await keep(coverLetterMissing);
      const page = await openPortal(browser, 'mebbis/main.html');
      await waitForCard(page);
      await page.bringToFront();
      const popup = await browser.openPopup();
      const heard = () => popup.evaluate('document.body.innerText') as Promise<string>;
      await expect.poll(heard).toMatch(/Üst yazı/iu);
      const headings = () => popup.evaluate('[...document.querySelectorAll("h1,h2,h3")].map((h) => h.textContent)');
      for (const heading of ['Sıradaki adım', 'Süreç adımları', 'Zaman çizelgesi', 'Bu sekmede'])
        await expect.poll(headings).toContainEqual(expect.stringContaining(heading));
      await expect.poll(heard).toMatch(/MEBBİS · Ana menü/u);
      await expect.poll(() => popup.evaluate('innerWidth')).toBeGreaterThan(360);
      await popup.close();
      await page.close();
    });

    it('a step ticked there silences its finding on the open page', async () => {
      await keep(coverLetterMissing);
      const page = await openPortal(browser, 'mebbis/main.html');
      await waitForCard(page, ({ text }) => /üst yazı/iu.test(text));
      const popup = await browser.openOwn('popup.html');
      await popup
        .getByRole('checkbox', { name: /üst yazı/iu })
        .first()
        .click();
      kept = '';
      await waitForNoCard(page);
      await popup.reload();
      await expect
        .poll(() =>
          popup
            .getByRole('checkbox', { name: /üst yazı/iu })
            .first()
            .isChecked(),
        )
        .toBe(true);
      await popup.close();
      await page.close();
    });
  });

  describe('the backup', () => {
    it('that is downloaded restores the same record', async () => {
      const record = inUse({ certificateValidUntil: inDays(77), steps: { role: inDays(-9), apply: inDays(-1) } });
      await keep(record);
      const options = await browser.openOwn('options.html');
      const download = await browser.download(options, () =>
        options.getByRole('button', { name: 'Yedeği indir', exact: true }).click(),
      );
      const saved = download.text;
      expect(JSON.parse(saved)).toMatchObject({ format: 'eimza-asistani/backup', version: 1, case: record });
      await options.close();
      await keep(inUse({ certificateValidUntil: inDays(5), steps: {} }));
      await restore(browser, saved);
      kept = '';
      const again = await browser.openOwn('options.html');
      const second = await browser.download(again, () =>
        again.getByRole('button', { name: 'Yedeği indir', exact: true }).click(),
      );
      expect(JSON.parse(second.text).case).toEqual(JSON.parse(saved).case);
      await again.close();
    });

    it.each([
      ['no JSON', 'bu bir yedek değil'],
      ['another file', '{"format":"başka"}'],
      ['an impossible day', backupFile({ situation: 'certificate-in-use', certificateValidUntil: '2027-02-30' })],
      ['a newer version', backupFile(inUse()).replace('"version":1', '"version":99')],
      ['five million characters', `{"format":"eimza-asistani/backup","x":"${'a'.repeat(5_300_000)}"}`],
    ])('of %s is refused with a sentence and changes nothing', async (_, text) => {
      const options = await browser.openOwn('options.html');
      const before = await options.evaluate<unknown>('chrome.storage.local.get("record")');
      await options
        .getByLabel('Yedekten geri yükle', { exact: true })
        .setInputFiles({ name: 'y.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect
        .poll(() => options.getByRole('alert').allInnerTexts())
        .toContainEqual(expect.stringMatching(/\S{3}/u));
      expect(await options.getByRole('button', { name: 'Geri yükle', exact: true }).isDisabled()).toBe(true);
      expect(await options.evaluate<unknown>('chrome.storage.local.get("record")')).toEqual(before);
      await options.close();
    });
  });

  describe('nothing goes out', () => {
    it('but the addresses of the pages themselves', () => {
      expect(browser.site.asked.length).toBeGreaterThan(CARD_JOURNEYS.length);
      for (const { url, served } of browser.site.asked) expect([url, served]).toEqual([url, true]);
    });
  });
}
