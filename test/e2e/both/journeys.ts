import { afterEach, describe, expect, it } from 'vitest';
import { read } from '../../portals/index';
import { type BackupCase, backupFile, restore } from '../harness/backup';
import { inDays } from '../harness/days';
import { openPortal } from '../harness/portals';
import { seed } from '../harness/record';
import { type Act, CARD_JOURNEYS, inUse, isSaid, tooEarly } from '../journeys';
import type { Hands, TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';
import { answersAreIn, factsInFront, staysWithoutCard } from './told';

/** What a person sees on the official pages, and what the popup and a backup make of it. */
export function journeys(kept: KeptBrowser, hands: Hands): void {
  const { readCard, waitForCard, waitForNoCard } = hands;
  let browser: TestBrowser;
  kept.beforeEach((fresh) => {
    browser = fresh;
  });
  afterEach(() => {
    // Nothing goes out but the addresses of the pages themselves.
    for (const { url, served } of browser.site.asked) expect([url, served]).toEqual([url, true]);
  });

  const act = (page: TestPage, what: Act): Promise<unknown> =>
    'press' in what ? page.click(what.press) : page.selectOption(what.choose, { label: what.option });

  const keep = (record: BackupCase) => seed(browser, record);

  describe('on the official pages', () => {
    it.each(CARD_JOURNEYS)('$portal: $name', async (journey) => {
      await keep(journey.record());
      const page = await openPortal(browser, journey.file);
      if (journey.act) await act(page, journey.act);
      const card = await waitForCard(page, ({ items }) => items.some((item) => isSaid(journey, item)));
      // Else the log of requests, which is looked at below, would prove nothing.
      expect(browser.site.asked).not.toEqual([]);
      // Gravest first, whatever else is said.
      const rank = ['Reddedilir', 'Dikkat', 'Belirsiz', 'Bilgi'];
      const ranks = card.items.map(({ tone }) => rank.indexOf(tone));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });

    it('the card follows the reason that is chosen under it', async () => {
      await keep(tooEarly());
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
    });

    it('a page that changes without a load is followed, and the card goes with its page', async () => {
      await keep(inUse());
      const page = await openPortal(browser, 'oi/routed.html');
      await page.click('#git-iptal');
      await waitForCard(page, ({ text }) => /iptal/iu.test(text));
      await page.click('#git-basvurularim');
      await waitForNoCard(page);
    });

    it('content that comes late is read when it has come', async () => {
      await keep(inUse());
      const page = await openPortal(browser, 'bp/final-late.html');
      const card = await waitForCard(page, ({ items }) => items.some(({ text }) => /e-onay/iu.test(text)));
      expect(card.items.map(({ tone }) => tone)).not.toContain('Reddedilir');
      await expect.poll(() => factsInFront(browser)).toMatchObject({ settled: true });
      await answersAreIn(browser, hands, page);
      expect((await readCard(page))?.items.map(({ tone }) => tone)).not.toContain('Reddedilir');
    });

    it('a look-alike host stays without a card', async () => {
      await keep(tooEarly());
      const page = await browser.openSite(
        'https://portal.kamusm.gov.tr.example/bp/meb.go',
        read('bp/form-renewal.html'),
      );
      await staysWithoutCard(browser, hands, page);
    });
  });

  describe('the popup', () => {
    const coverLetterMissing = () => inUse({ steps: { role: inDays(-5), apply: inDays(-3) } });

    it('shows the real record beside the page and what is found in the tab', async () => {
      await keep(coverLetterMissing());
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
    });

    it('a step ticked there silences its finding on the open page', async () => {
      await keep(coverLetterMissing());
      const page = await openPortal(browser, 'mebbis/main.html');
      await waitForCard(page, ({ text }) => /üst yazı/iu.test(text));
      const popup = await browser.openOwn('popup.html');
      await popup
        .getByRole('checkbox', { name: /üst yazı/iu })
        .first()
        .click();
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
      const again = await browser.openOwn('options.html');
      const second = await browser.download(again, () =>
        again.getByRole('button', { name: 'Yedeği indir', exact: true }).click(),
      );
      expect(JSON.parse(second.text).case).toEqual(JSON.parse(saved).case);
    });

    it.each([
      ['no JSON', 'bu bir yedek değil'],
      ['another file', '{"format":"başka"}'],
      ['an impossible day', backupFile({ situation: 'certificate-in-use', certificateValidUntil: '2027-02-30' })],
      ['a newer version', backupFile({ situation: 'no-certificate' }).replace('"version":1', '"version":99')],
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
    });
  });
}
