import { expect, it } from 'vitest';
import { openPortal } from '../harness/portals';
import { seed } from '../harness/record';
import { tooEarly } from '../journeys';
import { hands } from './card';
import { kept } from './kept';
import type { Firefox } from './launch';

let firefox: Firefox;
kept.beforeEach(async (fresh) => {
  firefox = fresh;
  await seed(firefox, tooEarly());
});

it('Alt+Shift+K goes into the card and back, though the background was stopped', async () => {
  const page = await openPortal(firefox, 'bp/form-renewal.html');
  await hands.waitForCard(page);
  await page.locator('select').first().focus();
  // Keys that a test presses reach the page only, not Firefox's own shortcuts: theirs is given.
  const press = () =>
    firefox.chrome.evaluate(
      `[...document.querySelectorAll('keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="K"]')].map((key) => key.doCommand()).length`,
    );
  await firefox.stopBackground();
  expect(await press()).toBe(1);
  await expect.poll(() => hands.focusedIn(page)).toEqual({ role: 'region', name: 'E-İmza Asistanı' });
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await hands.focusedIn(page))?.name).toBe('Küçült');
  await press();
  await expect.poll(() => page.evaluate('document.activeElement.localName')).toBe('select');
});
