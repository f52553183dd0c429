import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, launch, pressInCard, readCard, readDialog, waitForCard, waitForNoCard } from '../harness/index';

// The tools themselves, on a small extension that draws what ours draws: a test that reads nothing would pass everything.
const MANIFEST = {
  manifest_version: 3,
  name: 'fixture',
  version: '1',
  permissions: ['storage'],
  background: { service_worker: 'worker.js' },
  action: { default_popup: 'popup.html' },
  content_scripts: [{ matches: ['https://portal.kamusm.gov.tr/bp/*'], js: ['content.js'], all_frames: true }],
};
const CONTENT = `
  if (document.querySelector('h1')) {
    const host = document.documentElement.appendChild(document.createElement('x-host'));
    host.style.cssText = 'position:fixed;top:8px;right:8px';
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<section role="region" aria-label="E-İmza Asistanı"><ul><li><span>Reddedilir</span>'
      + '<h3>Yenileme için henüz erken</h3><p>Üç ay var.</p><button>Kapat</button><p>Kaynak: Madde 9</p></li></ul></section>';
    root.querySelector('button').addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      host.remove();
      const dialog = document.documentElement.appendChild(document.createElement('x-host')).attachShadow({ mode: 'closed' });
      dialog.innerHTML = '<dialog aria-label="Göndermeden önce"><p>Sebep</p><button>Vazgeç</button></dialog>';
      dialog.querySelector('dialog').showModal();
    });
  }`;
const PAGE = '<!doctype html><title>x</title><h1>Başvuru</h1>';
const URL_ = 'https://portal.kamusm.gov.tr/bp/meb.go';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eimza-fixture-'));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'worker.js': 'globalThis.born = Math.random(); chrome.runtime.onMessage.addListener(() => {});',
    'popup.html': '<!doctype html><title>popup</title><div style="width:384px;max-width:100%">Popup</div>',
    'content.js': CONTENT,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  browser = await launch({ build: folder });
});
beforeEach(async () => {
  await browser.closeTabs();
  browser.site.forget();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the harness', () => {
  it('reads a card in a closed shadow root, presses in it and reads the dialog', async () => {
    const page = await browser.site.open(URL_, PAGE);
    const card = await waitForCard(page);
    expect(card).toMatchObject({ name: 'E-İmza Asistanı', collapsed: false, actions: ['Kapat'] });
    expect(card.items).toEqual([
      {
        tone: 'Reddedilir',
        title: 'Yenileme için henüz erken',
        body: 'Üç ay var.',
        source: 'Kaynak: Madde 9',
        actions: ['Kapat'],
        text: 'Reddedilir Yenileme için henüz erken Üç ay var. Kapat Kaynak: Madde 9',
      },
    ]);
    await pressInCard(page, 'Kapat');
    await waitForNoCard(page);
    await expect
      .poll(() => readDialog(page))
      .toMatchObject({ name: 'Göndermeden önce', text: 'Sebep Vazgeç', focused: 'Vazgeç' });
  });

  it.each([
    ['the same site', 'https://portal.kamusm.gov.tr/bp/form.go'],
    ['another site', 'https://shell.example/'],
  ])('reads and presses a card in a frame of %s', async (_, shell) => {
    browser.site.put(URL_, PAGE);
    const page = await browser.site.open(
      shell,
      `<body style="margin:0"><p>Kabuk</p><iframe src="${URL_}" style="margin:40px;width:600px;height:400px"></iframe>`,
    );
    const card = await waitForCard(page);
    expect(card.frameUrl).toBe(URL_);
    await pressInCard(page, 'Kapat');
    await waitForNoCard(page);
  });

  it('sees that there is no card, also on a page of another host', async () => {
    const page = await browser.site.open('https://example.com/', PAGE);
    await waitForCard(await browser.site.open(URL_, PAGE));
    expect(await readCard(page)).toBeNull();
  });

  it('refuses and logs what no test serves', async () => {
    await browser.site.open('https://example.com/x', '<img src="https://tracker.example/a.gif">');
    expect(browser.site.asked.filter(({ url }) => url.includes('tracker'))).toEqual([
      { method: 'GET', url: 'https://tracker.example/a.gif', served: false, body: null },
    ]);
  });

  it('kills the worker, which comes back another', async () => {
    const before = await (await browser.worker()).evaluate('globalThis.born');
    await browser.killWorker();
    expect(await (await browser.worker()).evaluate('globalThis.born')).not.toBe(before);
  });

  it('opens the real popup at the width its content makes', async () => {
    await browser.site.open(URL_, PAGE);
    const popup = await browser.openPopup();
    await expect.poll(() => popup.evaluate('innerWidth')).toBeGreaterThan(380);
    expect(await popup.evaluate('document.title')).toBe('popup');
    expect((await popup.screenshot()).byteLength).toBeGreaterThan(500);
  });
});
