import { openPortal } from '../harness/portals';
import type { TestBrowser } from './browser';

export const WALK = [
  'bp/form-open.html',
  'bp/final-three.html',
  'oi/cancel.html',
  'mebbis/main.html',
  'bp/login-table.html',
] as const;
const OWN_PAGES = ['popup.html', 'options.html', 'welcome.html', 'letter.html'];

/** Every page once, with something pressed and chosen on the way; they stay open, the last one in front. */
export async function walk(browser: TestBrowser): Promise<void> {
  for (const file of WALK) {
    const page = await openPortal(browser, file);
    if (file.endsWith('form-open.html')) await page.selectOption('#neden', { label: 'Yenileme' });
    if (file.endsWith('final-three.html')) await page.click('#y3');
  }
}

/** Every page of the extension once. */
export async function walkOwn(browser: TestBrowser): Promise<void> {
  for (const own of OWN_PAGES) {
    const page = await browser.openOwn(own);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
}

/** All that pages asked for, one line each. */
export const asked = ({ site }: TestBrowser) =>
  site.asked.map(({ method, url, body }) => `${method} ${url} ${body ?? ''}`);
