import { expect, it } from 'vitest';
import { hands } from '../harness/card';
import { type Browser, seed } from '../harness/index';
import { kept } from './kept';

// Firefox knows no policy by which a page could close the clipboard to us.
let browser: Browser;
kept.beforeEach(async (fresh) => {
  browser = fresh;
  await seed(browser, { situation: 'no-certificate', steps: {} });
});

it('an address stands selected where the page closes the clipboard', async () => {
  const page = await browser.openSite('https://portal.kamusm.gov.tr/bp/sonOnay.go', {
    html: '<!doctype html><html lang="tr"><meta charset="utf-8"><h1>Başvuru Son Onay</h1><button>E-onaylı Başvuru Onay</button><button>Islak İmzalı Başvuru</button>',
    headers: { 'Permissions-Policy': 'clipboard-write=()' },
  });
  await hands.waitForCard(page, ({ actions }) => actions.includes('Adresi kopyala'));
  await hands.pressInCard(page, 'Adresi kopyala');
  await hands.waitForCard(page, ({ text }) => /Ctrl\+C/u.test(text));
  await expect.poll(async () => (await hands.focusedIn(page))?.role).toBe('textbox');
});
