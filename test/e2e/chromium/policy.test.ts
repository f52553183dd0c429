import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, builtExtension, launch } from '../harness/index';

/** Where Debian's Chromium looks for its administrator's policy. */
const POLICIES = '/etc/chromium/policies/managed';

function mayGovern(): boolean {
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** An unpacked extension's id is made of its folder's path. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');

// Policies of the whole machine need its administrator; elsewhere the reading of them is proved in test/unit/offices.
describe.skipIf(!mayGovern())('an administrator’s policy (needs root)', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'eimza-policy-'));
  const file = join(POLICIES, `eimza-test-${process.pid}.json`);

  let decree: (language: 'tr' | 'en') => void;

  beforeAll(async () => {
    // A copy has an id of its own, so that no other browser on this machine is governed meanwhile.
    cpSync(builtExtension(), folder, { recursive: true });
    const sample = readFileSync(
      join(import.meta.dirname, '../../../docs/policy/linux-chrome-edge-chromium.json'),
      'utf8',
    );
    const values = JSON.parse(sample)['3rdparty'].extensions.UZANTI_KIMLIGI;
    values.office.productionMonths.value = 99;
    decree = (language) =>
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: { ...values, language } } } }));
    decree('tr');
    browser = await launch({ build: folder, welcome: true });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(file, { force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  const remembered = async () => (await browser.worker()).evaluate('chrome.storage.local.get("managed")');
  beforeEach(async () => {
    await browser.closeTabs();
    decree('tr');
    await expect.poll(remembered).toMatchObject({ managed: { language: 'tr' } });
  });

  it('reaches the extension by the shipped schema', async () => {
    expect(browser.extensionId).toBe(idOf(folder));
    const worker = await browser.worker();
    await expect
      .poll(() => worker.evaluate('chrome.storage.managed.get(null)'))
      .toMatchObject({ language: 'tr', hideWelcome: true, office: { name: 'Örnek' } });
  });

  it('is remembered for a start at which the browser tells it late', async () => {
    await expect.poll(remembered).toMatchObject({ managed: { language: 'tr', hideWelcome: true } });
  });

  it('that changes holds at once', async () => {
    decree('en');
    await expect.poll(remembered).toMatchObject({ managed: { language: 'en' } });
  });

  // Without a policy it comes: welcome.test.ts.
  it('hides the welcome page', async () => {
    // The extension has asked before us, so its answer has come before ours, and what it opens is listed after it.
    const urls = `chrome.storage.managed.get(null).then(() => chrome.tabs.query({})).then((tabs) => tabs.map(({ url }) => url ?? ''))`;
    const opened = await (await browser.worker()).evaluate<string[]>(urls);
    expect(opened).not.toEqual([]);
    expect(opened.filter((url) => url.endsWith('welcome.html'))).toEqual([]);
  });

  it('is shown in the options as the administrator’s, with what could not be used', async () => {
    const page = await browser.openOwn('options.html');
    const text = () => page.evaluate<string>('document.body.innerText');
    await expect.poll(text).toMatch(/Örnek İl Millî Eğitim Müdürlüğü MEBBİS Birimi/u);
    await expect.poll(text).toMatch(/yönetici/iu);
    await expect.poll(text).toContain('office.productionMonths.value');
  });
});
