import { describe, expect, it } from 'vitest';
import type { Stored } from '../../../lib/case/schema';
import { portalPage, read } from '../../portals/index';
import { keepBrowser } from '../both/kept-browser';
import { today } from '../harness/days';
import { seed } from '../harness/record';
import { dueToday, tooEarly } from '../journeys';
import { hands } from './card';
import type { Firefox } from './launch';
import { canHaveOldest, launchOldest } from './oldest';

const kept = keepBrowser<Firefox>(launchOldest);

describe.skipIf(!canHaveOldest)('in the oldest Firefox that the manifest lets in', () => {
  let firefox: Firefox;
  kept.beforeEach((fresh) => {
    firefox = fresh;
  });
  const stored = () => firefox.inExtension<Stored>('browser.storage.local.get("record").then(({ record }) => record)');

  it('it is that one, and the extension is installed', async () => {
    const { version } = await firefox.inExtension<{ version: string }>('browser.runtime.getBrowserInfo()');
    expect(version).toMatch(/^140\./);
  });

  it('the card comes dressed, on a page whose policy lets no style in', async () => {
    await seed(firefox, tooEarly());
    const { url, file } = portalPage('bp/form-renewal.html');
    const headers = { 'content-security-policy': "style-src 'none'" };
    const page = await firefox.openSite(url, { html: read(file), headers });
    const card = await hands.waitForCard(page, ({ items }) => items.length > 0);
    expect(card.items[0]?.tone).toBe('Reddedilir');
    // By its style it stands in the corner; undressed it would be as wide as the page.
    const { x, width } = await hands.boxOfCard(page);
    expect(width).toBeLessThan(400);
    expect(x).toBeGreaterThan(800);
  });

  it('the popup tells the next step, the options page the record', async () => {
    await seed(firefox, tooEarly());
    const popup = await firefox.openOwn('popup.html');
    await popup.getByRole('heading', { name: 'Sıradaki adım' }).waitFor();
    const options = await firefox.openOwn('options.html');
    await options.getByRole('heading', { level: 1 }).waitFor();
    await options.getByRole('radio', { name: 'Koyu', exact: true }).check();
    await expect.poll(async () => (await stored()).settings.appearance).toBe('dark');
    // `light-dark()` is lowered, and follows the choice all the same.
    await expect.poll(() => options.evaluate('getComputedStyle(document.body).color')).toBe('rgb(236, 239, 244)');
  });

  it('a reminder comes by an alarm after the background has slept', async () => {
    const { record, settings } = dueToday();
    await seed(firefox, record, { settings });
    const isAwake = () =>
      firefox.inExtension<boolean>(
        `browser.extension.getViews().some(({ location }) => location.pathname.includes('background'))`,
      );
    await expect.poll(isAwake).toBe(true);
    await expect.poll(isAwake).toBe(false);
    expect((await stored()).history).toEqual([]);
    await firefox.inExtension('(browser.alarms.create("wake", { when: Date.now() + 50, periodInMinutes: 30 }), null)');
    await expect.poll(async () => (await stored()).history).toMatchObject([{ deliveredOn: today(), outcome: 'shown' }]);
  });
});
