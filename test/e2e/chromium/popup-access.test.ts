import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe, type BackupCase, type Browser, backupFile, inDays, launch, restore } from '../harness/index';
import { inUse } from '../journeys';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());
beforeEach(() => browser.inExtension('chrome.storage.local.clear()'));

describe('for everyone', () => {
  const states: Readonly<Record<string, BackupCase | null>> = {
    'first use': null,
    renewal: inUse(),
    'no last day': inUse({ certificateValidUntil: null }),
    expired: inUse({ certificateValidUntil: inDays(-20), eOnay: 'inactive' }),
    lost: { situation: 'lost-or-stolen' },
    identity: inUse({ situation: 'identity-changed' }),
    first: { situation: 'no-certificate' },
  };

  it.each(Object.keys(states))('axe finds nothing wrong, in both languages: %s', async (name) => {
    const record = states[name];
    for (const language of ['tr', 'en']) {
      if (record) await restore(browser, backupFile(record));
      await browser.inExtension(
        `navigator.locks.request('record', async () => {
          const { record } = await chrome.storage.local.get('record');
          if (record) await chrome.storage.local.set({ record: { ...record, settings: { ...record.settings, language: '${language}' } } });
        })`,
      );
      const page = await browser.openOwn('popup.html');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.setViewportSize({ width: 360, height: 640 });
      await page.locator('#this-tab p').first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      if (record) expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      await page.close();
    }
  });
});
