import { describe, expect, it } from 'vitest';
import { axe, type BackupCase, type Browser, inDays, seed } from '../harness/index';
import { inUse } from '../journeys';
import { kept } from './kept';

let browser: Browser;
kept.beforeEach((fresh) => {
  browser = fresh;
});

describe('for everyone', () => {
  const states: Readonly<Record<string, () => BackupCase | null>> = {
    'first use': () => null,
    renewal: inUse,
    'no last day': () => inUse({ certificateValidUntil: null }),
    expired: () => inUse({ certificateValidUntil: inDays(-20), eOnay: 'inactive' }),
    lost: () => ({ situation: 'lost-or-stolen' }),
    identity: () => inUse({ situation: 'identity-changed' }),
    first: () => ({ situation: 'no-certificate' }),
  };

  it.each(Object.keys(states))('axe finds nothing wrong, in both languages: %s', async (name) => {
    const record = states[name]?.();
    for (const language of ['tr', 'en']) {
      if (record) await seed(browser, record, { settings: { language } });
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
