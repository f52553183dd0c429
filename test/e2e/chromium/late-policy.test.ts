import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Browser, clearRecord, launch, openPortal, seed, waitForCard } from '../harness/index';
import { tooEarly } from '../journeys';

// Chromium tells an administrator's policy seconds after its start, Edge was seen never to: nobody has to wait for it.
const NEVER = `void (chrome.storage.managed.get = () => {
  globalThis.isAsked = true;
  return new Promise(() => {});
})`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await (await browser.worker()).evaluate(NEVER);
  await browser.context.addInitScript(`if (globalThis.chrome?.storage?.managed) ${NEVER}`);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await browser.closeTabs();
  await clearRecord(browser);
  await seed(browser, tooEarly());
});

it('a browser that never tells its policy keeps neither the settings, the card nor the popup from coming', async () => {
  const page = await openPortal(browser, 'bp/form-renewal.html');
  await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
  const popup = await browser.openOwn('popup.html');
  await popup.getByRole('heading', { name: 'Sıradaki adım' }).waitFor();
  // Else this would have proved nothing.
  expect(await popup.evaluate('globalThis.isAsked')).toBe(true);
});

it('what the policy said last counts until then', async () => {
  const worker = await browser.worker();
  await worker.evaluate(`chrome.storage.local.set({ managed: { language: 'en' } })`);
  const popup = await browser.openOwn('popup.html');
  await popup.getByRole('heading', { name: 'Next step' }).waitFor();
});
