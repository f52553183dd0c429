import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from './chrome';
import { type Firefox, launchFirefox } from './launch';

describe('an administrator’s policy', () => {
  let firefox: Firefox;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eimza-policy-'));
    const sample = await readFile(join(import.meta.dirname, '../../../docs/policy/firefox-policies.json'), 'utf8');
    const policies = JSON.parse(sample);
    policies.policies['3rdparty'].Extensions[GECKO_ID].office.productionMonths.value = 99;
    const file = join(folder, 'policies.json');
    await writeFile(file, JSON.stringify(policies));
    firefox = await launchFirefox({ policies: file });
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reaches the extension', async () => {
    await expect
      .poll(() => firefox.inExtension('browser.storage.managed.get(null).catch(String)'))
      .toMatchObject({ language: 'tr', hideWelcome: true, office: { name: 'Örnek' } });
  });

  it('hides the welcome page', async () => {
    // The alarm stands once the extension has heard of its installation, and its policy was asked for before ours.
    await expect.poll(() => firefox.inExtension<unknown[]>('browser.alarms.getAll()')).toHaveLength(1);
    const urls = await firefox.inExtension<string[]>(
      'browser.storage.managed.get(null).then(() => browser.tabs.query({})).then((tabs) => tabs.map(({ url }) => url ?? ""))',
    );
    expect(urls).not.toEqual([]);
    expect(urls.filter((url) => url.endsWith('welcome.html'))).toEqual([]);
  });

  it('is shown in the options as the administrator’s and can’t be changed there, with what could not be used', async () => {
    const page = await firefox.openOwn('options.html');
    const text = () => page.evaluate<string>('document.body.innerText');
    await expect.poll(text).toMatch(/Örnek İl Millî Eğitim Müdürlüğü MEBBİS Birimi/u);
    expect(await text()).toMatch(/yönetici/iu);
    expect(await text()).toContain('office.productionMonths.value');
    expect(await page.getByRole('radio', { name: 'English' }).isDisabled()).toBe(true);
    // The office is no choice any more.
    expect(await page.getByRole('radio', { name: /^(Başka bir il|Aksaray)/u }).count()).toBe(0);
  });
});
