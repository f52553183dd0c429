import { afterAll, describe, expect, it } from 'vitest';
import { axe, type Browser, backupFile, inDays, type LaunchOptions, launch, restore, today } from '../harness/index';

/** A record with something in every section. */
const full = backupFile(
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
    settings: { findingsOff: ['renewal-too-early'], dismissed: ['apply-yourself'] },
  },
);

type Language = 'tr' | 'en';
/** Other words change no colour, so both languages are looked at where they may break or name something wrongly. */
const WAYS: readonly [string, LaunchOptions, readonly Language[]][] = [
  ['light', {}, ['tr', 'en']],
  ['dark', { colorScheme: 'dark' }, ['tr']],
  ['forced colours', { forcedColors: 'active' }, ['tr']],
  ['360 px wide', { viewport: { width: 360, height: 740 } }, ['tr', 'en']],
  ['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, ['tr']],
];

async function speakEnglish(browser: Browser): Promise<void> {
  const page = await browser.openOwn('options.html');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.close();
}

describe.each(WAYS)('settings, welcome and letter, %s', (_, options, languages) => {
  let browser: Browser;
  afterAll(() => browser?.close());

  it(`have nothing for axe to complain of and never scroll sideways, in ${languages.join(' and ')}`, async () => {
    browser = await launch(options);
    await restore(browser, full);
    for (const language of languages) {
      if (language === 'en') await speakEnglish(browser);
      for (const name of ['options', 'welcome', 'letter']) {
        const page = await browser.openOwn(`${name}.html`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        // What is folded away counts too.
        await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
          for (const button of document.querySelectorAll<HTMLElement>('.unfold')) button.click();
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await axe(page), `${name}, ${language}`).toEqual([]);
        await page.close();
      }
    }
  });
});
