import { describe, expect, test } from 'vitest';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import { keepBrowser } from '../both/kept-browser';
import { waitForCard } from '../harness/card';
import { type Browser, inDays, openPortal, today } from '../harness/index';
import { pageProcess } from '../harness/page-process';
import { recordOf, writeRecord } from '../harness/record';
import { launchWithoutNativeBrowser } from '../harness/without-native-browser';

/** A reminder is due today, from midnight on: the cover letter is missing. */
const record = recordOf({
  situation: 'certificate-in-use',
  certificateValidUntil: inDays(150),
  eOnay: 'active',
  noticeReceivedOn: inDays(-20),
  steps: { apply: inDays(-10) },
});
const { settings } = emptyRecord();
const atMidnight = { ...settings, reminders: { ...settings.reminders, hour: 0 } };

const kept = keepBrowser(launchWithoutNativeBrowser);

// Chromium 116 to 147 have no `browser` of their own: there the polyfill wraps `chrome`, and all must be as elsewhere.
describe('in a Chromium without a `browser` of its own', () => {
  let browser: Browser;
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    await writeRecord(browser, { ...record, settings: atMidnight });
  });

  test('there is none in the worker, in a page of ours and in an official page', async () => {
    await expect.poll(() => browser.inExtension('typeof browser')).toBe('undefined');
    const popup = await browser.openOwn('popup.html');
    await expect.poll(() => popup.evaluate('typeof browser')).toBe('undefined');
    const page = await openPortal(browser, 'bp/form-renewal.html');
    const process = await pageProcess(page, browser.extensionId);
    await expect.poll(() => process.evaluate('typeof browser')).toBe('undefined');
  });

  test('the page is answered, and the popup hears from the page', async () => {
    const page = await openPortal(browser, 'bp/form-renewal.html');
    const { items } = await waitForCard(page);
    const popup = await browser.openPopup();
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain(items[0]?.title);
    await popup.close();
  });

  test('a reminder is shown by a worker that has slept', async () => {
    const page = await browser.openOwn('manifest.json');
    await browser.killWorker();
    await page.evaluate('void chrome.runtime.connect({ name: "wake" })');
    const history = () =>
      page.evaluate<Stored['history']>('chrome.storage.local.get("record").then(({ record }) => record.history)');
    await expect.poll(history).toMatchObject([{ deliveredOn: today(), outcome: 'shown' }]);
    expect(await page.evaluate('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))')).toEqual(['wake']);
  });
});
