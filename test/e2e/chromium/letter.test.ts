import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHANGE_LIMIT, ENCLOSURES_LIMIT, FIELD_LIMIT } from '../../../lib/letter/draft';
import { axe, type Browser, inDays, seed } from '../harness/index';
import { kept } from './kept';

let browser: Browser;
let page: Page;

kept.beforeEach(async (fresh) => {
  browser = fresh;
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await browser.openOwn('letter.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
});

const sheet = () => page.locator('article.sheet');
const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
const choose = (name: RegExp) => page.getByRole('radio', { name }).check();

async function fillAll(): Promise<void> {
  await fill('Adı soyadı', 'Örnek KİŞİ');
  await fill('Unvanı', 'Müdür Yardımcısı');
  await fill('Kurum', 'Örnek Ortaokulu Müdürlüğü');
  await fill('İl', 'Aksaray');
  await fill('Başvuru yapılan gün', '19.11.2026');
  await fill('E-imzanın son günü', '21 Ocak 2027');
  await fill('İmzalayanın adı soyadı', 'Deneme YÖNETİCİ');
  await fill('İmzalayanın unvanı', 'Okul Müdürü');
}

/** Check digits made here: no valid number stands in the project. */
function validTc(): string {
  const first = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const odd = 1 + 3 + 5 + 7 + 9;
  const even = 2 + 4 + 6 + 8;
  return [...first, (7 * odd + 9 * even) % 10, (8 * odd) % 10].join('');
}

describe('the form fills the letter as it is typed', () => {
  it('a renewal signed with e-onay: every part stands in its place', async () => {
    await fillAll();
    await choose(/^E-onaylı$/);
    await expect.poll(() => sheet().innerText()).toContain('e-onaylı olarak');
    const text = await sheet().innerText();
    expect(text).toMatch(/^T\.C\.\s+AKSARAY VALİLİĞİ\s+Örnek Ortaokulu Müdürlüğü\s+Sayı/u);
    expect(text).toMatch(/Konu\s*: E-İmza Yenileme Başvurusu Onayı/u);
    expect(text).toMatch(/AKSARAY İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜNE\s+\(MEBBİS Birimi\)/u);
    expect(text).toContain('geçerlilik süresi 21.01.2027 tarihinde sona erecek olan e-imzası');
    expect(text).toContain('19.11.2026 tarihinde e-onaylı olarak yenileme başvurusu yapmıştır.');
    expect(text).toContain('MEBBİS Birimince onaylanması hususunda gereğini arz ederim.');
    expect(text).toMatch(/Deneme YÖNETİCİ\s+Okul Müdürü\s*$/u);
    expect(text).not.toContain('[');
  });

  it('what is missing is marked in the letter and named above it', async () => {
    await fill('Adı soyadı', 'Örnek KİŞİ');
    await expect.poll(() => sheet().innerText()).toContain('[Kurum adı]');
    await page.getByText(/Yazıda boş kalan yer: .*kurum/u).waitFor();
  });

  it('an identity change asks neither for a day nor for a way of signing, and informs', async () => {
    await choose(/^Kimlik bilgisi değişikliği/);
    await expect.poll(() => page.getByLabel('Başvuru yapılan gün', { exact: true }).count()).toBe(0);
    await fill('Değişen bilgi', 'soyadı');
    await fill('Eski hâli', 'Örnek');
    await fill('Yeni hâli', 'Kişi');
    await expect
      .poll(() => sheet().innerText())
      .toContain('adlı personelin ÖRNEK olan soyadı KİŞİ olarak değişmiştir.');
    const text = await sheet().innerText();
    expect(text).toContain('Bilgilerinizi arz ederim.');
    expect(text).toMatch(/Ek:\s+Nüfus kayıt örneği \(1 sayfa\)/u);
    expect(text).not.toContain('onaylanması');
  });

  it('another kind of application asks anew how it was signed', async () => {
    await choose(/^E-onaylı$/);
    await choose(/^Kayıp ya da çalıntı/);
    await expect.poll(() => page.getByRole('radio', { name: /^Yazıda geçmesin$/ }).isChecked()).toBe(true);
  });

  it('a district sends the letter through its directorate, the centre to the governor’s', async () => {
    await fillAll();
    await fill('İlçe', 'Eskil');
    await expect.poll(() => page.getByRole('radio', { name: /İlçe müdürlüğü üzerinden/ }).isChecked()).toBe(true);
    await expect.poll(() => sheet().innerText()).toMatch(/ESKİL KAYMAKAMLIĞI[\s\S]*ESKİL İLÇE MİLLÎ EĞİTİM/u);
    await fill('İlçe', 'Merkez');
    await expect.poll(() => sheet().innerText()).toMatch(/AKSARAY VALİLİĞİ[\s\S]*AKSARAY İL MİLLÎ EĞİTİM/u);
    expect(await page.getByRole('radio', { name: /^Doğrudan il müdürlüğüne/ }).isChecked()).toBe(true);
    await page.getByText('Merkezde ilçe müdürlüğü yoktur').waitFor();
  });

  it('«Müdürlüğü» is asked about once the institution is typed, and one press adds it', async () => {
    const field = page.getByLabel('Kurum', { exact: true });
    await field.fill('Örnek Ortaokulu');
    await field.press('Tab');
    await page.getByRole('button', { name: '«Örnek Ortaokulu Müdürlüğü» yap' }).click();
    await expect.poll(() => sheet().innerText()).toContain('Örnek Ortaokulu Müdürlüğü');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await page.getByRole('button', { name: /Müdürlüğü» yap/ }).count()).toBe(0);
  });

  it('a renewal in time signed by hand is warned of before the letter is sent', async () => {
    await fill('E-imzanın son günü', inDays(40).split('-').reverse().join('.'));
    await choose(/^Islak imzalı$/);
    await page.getByText(/e-onayla imzalanmalıdır/u).waitFor();
  });

  it('starts with what the record knows', async () => {
    const end = inDays(60);
    await seed(browser, { situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' });
    await page.reload();
    await expect
      .poll(() => page.getByLabel('E-imzanın son günü', { exact: true }).inputValue())
      .toBe(end.split('-').reverse().join('.'));
    await expect.poll(() => page.getByRole('radio', { name: /^Yenileme/ }).isChecked()).toBe(true);
    await expect.poll(() => page.getByRole('radio', { name: /^E-onaylı$/ }).isChecked()).toBe(true);
  });
});

describe('what is typed stays in the session, the T.C. number nowhere', () => {
  it('comes back after the page was closed, without the T.C. number', async () => {
    await fillAll();
    await fill('T.C. kimlik numarası (isterseniz)', validTc());
    await expect.poll(() => sheet().innerText()).toContain(`${validTc()} T.C. kimlik numaralı`);
    const session = async () =>
      (await browser.worker()).evaluate<string>('chrome.storage.session.get(null).then((all) => JSON.stringify(all))');
    await expect.poll(session).toContain('Okul Müdürü');
    await page.close();
    page = await browser.openOwn('letter.html');
    await expect.poll(() => page.getByLabel('Adı soyadı', { exact: true }).inputValue()).toBe('Örnek KİŞİ');
    expect(await page.getByLabel('T.C. kimlik numarası (isterseniz)').inputValue()).toBe('');
    const stored = await (await browser.worker()).evaluate<string>(
      'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then((all) => JSON.stringify(all))',
    );
    expect(stored).toContain('Örnek KİŞİ');
    expect(stored).not.toContain(validTc());
    const local = await (await browser.worker()).evaluate<string>(
      'chrome.storage.local.get(null).then((all) => JSON.stringify(all))',
    );
    expect(local).not.toContain('Örnek KİŞİ');
  });

  it('a wrong T.C. number is told in an alert and stays out of the letter', async () => {
    await fill('T.C. kimlik numarası (isterseniz)', '12345678901');
    await page
      .getByRole('alert')
      .filter({ hasText: /bir rakamı yanlış/u })
      .waitFor();
    expect(await sheet().innerText()).not.toContain('12345678901');
  });
});

describe('taking the letter along', () => {
  it('«Kopyala» puts formatted and plain text on the clipboard', async () => {
    await fillAll();
    await fill('Kurum', 'Örnek <b>Okulu</b> & Ek');
    await page.getByRole('button', { name: 'Kopyala', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Yazı kopyalandı' }).waitFor();
    const clip = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) => (await item?.getType(type))?.text();
      return { html: await of('text/html'), text: await of('text/plain') };
    });
    expect(clip.text?.replace(/\r/g, '')).toMatch(/^T\.C\.\nAKSARAY VALİLİĞİ\nÖrnek <b>Okulu<\/b> & Ek\n\nSayı/u);
    expect(clip.text).toContain('gereğini arz ederim.');
    expect(clip.html).toMatch(/text-align: ?center/u);
    expect(clip.html).not.toContain('<b>');
  });

  it('«Yalnızca metni kopyala» leaves out what EBYS makes itself', async () => {
    await fillAll();
    await page.getByRole('button', { name: 'Yalnızca metni kopyala' }).click();
    await page.getByRole('status').filter({ hasText: 'Metin kopyalandı' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Kurumumuzda/u);
    expect(text).not.toContain('VALİLİĞİ');
  });

  it('a closed clipboard falls back to the older way', async () => {
    await fillAll();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('closed')) } });
    });
    await page.getByRole('button', { name: 'Kopyala', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Yazı kopyalandı' }).waitFor();
  });

  it('a refused clipboard leaves the letter selected and says so', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('closed')) } });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Kopyala', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Yazı seçili' }).waitFor();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('VALİLİĞİ');
  });

  it.each([
    ['a renewal', /^Yenileme/],
    ['an identity change', /^Kimlik bilgisi değişikliği/],
  ])('«Yazdır» prints the letter alone on one A4 page, however long its fields are: %s', async (_, type) => {
    const long = (limit: number) => 'Uzunca bir kurum adı ve birkaç kelime daha '.repeat(20).slice(0, limit);
    await fillAll();
    for (const label of ['Kurum', 'Adı soyadı', 'Unvanı', 'İl', 'İlçe', 'İmzalayanın adı soyadı', 'İmzalayanın unvanı'])
      await fill(label, long(FIELD_LIMIT));
    // Not the province itself: that is the centre, which has no directorate of its own.
    await fill('İlçe', `Öte ${long(FIELD_LIMIT - 4)}`);
    await choose(type);
    if (type.test('Kimlik bilgisi değişikliği'))
      for (const label of ['Değişen bilgi', 'Eski hâli', 'Yeni hâli']) await fill(label, long(CHANGE_LIMIT));
    await fill('Ekler', 'Bir ek satırı\n'.repeat(40).slice(0, ENCLOSURES_LIMIT));
    await choose(/İlçe müdürlüğü üzerinden/);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(text) ?? []).map(Number);
    // A4 in points.
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('button', { name: 'Yazdır' }).isVisible()).toBe(false);
    expect(await page.getByText('T.C. kimlik numarası hiç saklanmaz').isVisible()).toBe(false);
    expect((await page.locator('header').boundingBox())?.height).toBeLessThanOrEqual(1);
    expect(await sheet().isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
  });

  it('«Yazdır» opens the browser’s own print view', async () => {
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printing';
      };
    });
    await page.getByRole('button', { name: 'Yazdır' }).click();
    await expect.poll(() => page.title()).toBe('printing');
  });
});

describe('the institution and who signs', () => {
  const local = () => browser.inExtension<string>('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
  const newSession = async () => {
    await page.close();
    await browser.inExtension('chrome.storage.session.clear()');
    page = await browser.openOwn('letter.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const remember = () => page.getByRole('checkbox', { name: 'Kurumu ve imzalayanı hatırla' });

  it('are kept nowhere unless asked for', async () => {
    await fillAll();
    await newSession();
    expect(await page.getByLabel('Kurum', { exact: true }).inputValue()).toBe('');
    expect(await local()).not.toMatch(/Örnek Ortaokulu|YÖNETİCİ/u);
  });

  it('are there again the next time, the person’s own name is not, and unticking forgets them', async () => {
    await fillAll();
    await remember().check();
    await fill('İmzalayanın unvanı', 'Müdür Vekili');
    await page.getByLabel('Kurum', { exact: true }).focus();
    await expect.poll(local).toContain('Müdür Vekili');
    await newSession();
    await expect.poll(() => page.getByLabel('Kurum', { exact: true }).inputValue()).toBe('Örnek Ortaokulu Müdürlüğü');
    expect(await page.getByLabel('İmzalayanın unvanı', { exact: true }).inputValue()).toBe('Müdür Vekili');
    expect(await page.getByLabel('Adı soyadı', { exact: true }).inputValue()).toBe('');
    expect(await local()).not.toMatch(/Örnek KİŞİ/u);
    await remember().uncheck();
    await expect.poll(local).not.toMatch(/Örnek Ortaokulu|YÖNETİCİ/u);
  });
});
