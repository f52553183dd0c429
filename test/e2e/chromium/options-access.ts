import { expect, it } from 'vitest';
import { axe, type BackupCase, type Browser, inDays, seed, today } from '../harness/index';
import { kept } from './kept';
import type { Way } from './ways';

/** A record with something in every section. */
const full = (language: Language): [BackupCase, Record<string, unknown>] => [
  {
    situation: 'certificate-in-use',
    certificateValidUntil: inDays(60),
    eOnay: 'active',
    noticeReceivedOn: inDays(-20),
    steps: { role: inDays(-20), apply: inDays(-5) },
  },
  {
    history: [
      { id: 'test:1', dueOn: inDays(-2), deliveredOn: inDays(-2), text: 'Bitişe 45 gün kaldı.', snoozedUntil: null },
    ],
    namedPages: [
      {
        host: 'portal.kamusm.gov.tr',
        path: `/bp/${'cokuzunbiradres'.repeat(8)}.go`,
        heading: 'çok uzun bir başlık '.repeat(6).trim(),
        page: 'final-approval',
        namedOn: today(),
      },
    ],
    settings: { language, findingsOff: ['renewal-too-early'], dismissed: ['apply-yourself'] },
  },
];

const PAGES = ['options', 'welcome', 'letter'];
type Language = 'tr' | 'en';

/**
 * What axe says of the settings, the welcome page and the letter.
 *
 * @param languages other words change no colour: both are looked at where they may break or name something wrongly
 */
export function pagesForEveryone(ways: readonly (readonly [Way, readonly Language[]])[]): void {
  let browser: Browser;
  kept.beforeEach((fresh) => {
    browser = fresh;
  });

  const seen = ways.flatMap(([way, languages]) =>
    languages.flatMap((language) => PAGES.map((name) => ({ way, language, name, seen: way.name }))),
  );
  it.each(seen)('$name, $seen, $language: axe complains of nothing and it never scrolls sideways', async (one) => {
    await seed(browser, ...full(one.language));
    const page = await browser.newTab();
    await one.way.turn(page);
    await page.goto(browser.addressOf(`${one.name}.html`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(one.language);
    // What is folded away counts too.
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('.unfold')) button.click();
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
  });
}
