import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { seed } from '../harness/record';
import type { Served } from '../harness/serve';
import { until } from '../harness/until';
import { tooEarly } from '../journeys';
import type { Hands, StartBrowser, TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';
import { answersAreIn, factsInFront } from './told';

// Pages that fight, lie, break the language or are merely huge: nothing of ours throws, nothing of theirs changes.

const PLACE = 'https://portal.kamusm.gov.tr/bp/basvuruFormu.go';

const FIELDS = `<h1>Başvuru Formu</h1><form id="f" method="post" action="sonraki.go">
<label>Başvuru Nedeni <select name="neden" id="neden"><option value="0">Seçiniz</option><option value="1" selected>Yenileme</option></select></label>
<label>Kart Okuyucu Tipi <select name="okuyucu"><option>Mini Kart Okuyucu</option></select></label>
<label>Sertifika Süresi <select name="sure"><option>3 Yıl</option></select></label>
<label>Güvenlik Sözcüğü <input name="soz" type="password" value="gizli"></label>
<textarea name="not">çok satırlı\nnot</textarea></form>`;

/** Notes what a page can notice: errors, rejections, messages, events, and what its form would send. */
const WITNESS = `<script>{
  window.noticed = [];
  const note = noticed.push.bind(noticed), str = String, stringify = JSON.stringify, FD = FormData;
  const entries = FD.prototype.entries, from = Array.from;
  addEventListener('error', (e) => note('error ' + e.message), true);
  addEventListener('unhandledrejection', (e) => note('rejection ' + str(e.reason)));
  addEventListener('message', (e) => note('message ' + stringify(e.data)));
  addEventListener('securitypolicyviolation', (e) => note('violation ' + e.violatedDirective));
  for (const type of ['focusin', 'focusout', 'click', 'input', 'change', 'submit', 'copy', 'wxt:content-script-started'])
    document.addEventListener(type, (e) => note(type), true);
  window.witness = () => stringify({ noticed, form: from(entries.call(new FD(Document.prototype.querySelector.call(document, 'form')))), title: document.title });
}</script>`;

const pageOf = (inside: string, head = '') =>
  `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Başvuru</title>${WITNESS}${head}</head><body>${FIELDS}${inside}</body></html>`;

interface Hostile {
  readonly name: string;
  readonly page: string | Served;
  /** A screen reader hears nothing of the card: the page has put its own dialog over it, or is too big to be asked. */
  readonly unheard?: true;
  /** What the browser itself complains of on such a page. */
  readonly ownFault?: RegExp;
  readonly goOn?: (page: TestPage, hands: Hands) => Promise<void>;
}

const deep = (levels: number) => `${'<div>'.repeat(levels)}dip${'</div>'.repeat(levels)}`;
const NAMES =
  'documentElement body head createElement createElementNS createTextNode activeElement addEventListener removeEventListener querySelector querySelectorAll readyState title location defaultView getElementById createTreeWalker'.split(
    ' ',
  );
const FORM_NAMES =
  'action method submit elements matches closest getAttribute parentElement parentNode nodeType nodeName tagName childNodes children textContent ownerDocument isConnected attributes id name checkVisibility querySelectorAll getBoundingClientRect focus firstChild nextSibling'.split(
    ' ',
  );

const PAGES: readonly Hostile[] = [
  {
    name: 'covers everything with the highest z-index',
    page: pageOf('<div style="position:fixed;inset:0;z-index:2147483647;background:#fff8"></div>'),
    async goOn(page, hands) {
      await hands.pressInCard(page, 'Küçült');
      await hands.waitForCard(page, ({ collapsed }) => collapsed);
      await hands.pressInCard(page, /Aç$/u);
      await hands.waitForCard(page, ({ collapsed }) => !collapsed);
    },
  },
  {
    name: 'restyles html, body and every div',
    page: pageOf(
      '',
      `<style>html{transform:scale(.5) rotate(3deg);filter:blur(1px);font-size:3px;direction:rtl}
      html>*:not(head):not(body){display:none!important;opacity:0!important;visibility:hidden!important;width:9px!important;transform:translate(-9999px)!important;pointer-events:none!important;color:red!important;position:static!important;content-visibility:hidden!important}
      *{letter-spacing:2em;line-height:9;box-sizing:content-box}</style>`,
    ),
    async goOn(page, hands) {
      const box = await hands.boxOfCard(page);
      const width = await page.evaluate('innerWidth');
      expect(Math.round(box.width)).toBe(352);
      expect(Math.abs(Number(width) - 12 - (box.x + box.width))).toBeLessThan(20);
    },
  },
  {
    name: 'hides the real names of document and window behind images, forms and ids',
    page: pageOf(
      NAMES.map((name) => `<img name="${name}"><form name="${name}"></form><i id="${name}"></i>`).join(''),
      '',
    ),
  },
  {
    name: 'hides the form’s own names behind its inputs',
    page: pageOf('').replace(
      '</form>',
      `${FORM_NAMES.map((name) => `<input type="hidden" name="${name}" value="x">`).join('')}</form>`,
    ),
  },
  {
    name: 'redefines the prototypes',
    page: pageOf(
      `<script>
      const broken = () => { throw new Error('kırık'); };
      for (const [proto, names] of [[Element.prototype, ['attachShadow', 'matches', 'closest', 'getAttribute', 'append', 'remove', 'getBoundingClientRect']], [Node.prototype, ['appendChild', 'insertBefore', 'contains']],
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']], [Array.prototype, ['map', 'filter', 'some', 'push', 'flatMap']], [String.prototype, ['normalize', 'replace', 'split', 'includes']], [HTMLElement.prototype, ['showPopover', 'focus']], [Promise.prototype, ['then']]])
        for (const name of names) Object.defineProperty(proto, name, { value: broken, configurable: true, writable: true });
      window.MutationObserver = window.CSSStyleSheet = window.setTimeout = broken; JSON.parse = broken; Object.defineProperty(Node.prototype, 'textContent', { get: broken });
      </script>`,
    ),
  },
  {
    name: 'freezes document, window and prototypes',
    ownFault: /can't prevent extensions/,
    page: pageOf(
      '<script>for (const o of [document, Element.prototype, Node.prototype, Document.prototype, Event.prototype, document.documentElement, document.body, EventTarget.prototype, Object.prototype, Array.prototype]) Object.freeze(o);</script>',
    ),
  },
  { name: 'nests 5,000 deep', ownFault: /tree is too deep/, page: pageOf(deep(5_000)) },
  { name: 'holds 50,000 nodes', unheard: true, page: pageOf('<p>satır <b>kalın</b></p>'.repeat(12_500)) },
  {
    name: 'holds a text of 5 MB',
    unheard: true,
    page: pageOf(`<p>${'bir uzun satır '.repeat(350_000)}</p>`),
  },
  {
    name: 'changes without end',
    page: pageOf(
      '<div id="oyun"></div><script>setInterval(() => { for (let i = 0; i < 5; i++) { oyun.textContent = Math.random(); oyun.className = "a" + i; } }, 5);</script>',
    ),
  },
  {
    name: 'is written in Turkish of 1999 (windows-1254)',
    page: {
      html: Buffer.from(
        [...pageOf('').replace('charset="utf-8"', 'charset="windows-1254"')].map((letter) => {
          const at = 'ğĞıİşŞ'.indexOf(letter);
          return at < 0 ? letter.charCodeAt(0) : ([0xf0, 0xd0, 0xfd, 0xdd, 0xfe, 0xde][at] ?? 63);
        }),
      ),
      contentType: 'text/html; charset=windows-1254',
    },
  },
  { name: 'runs from right to left', page: pageOf('').replace('<html lang="tr">', '<html lang="ar" dir="rtl">') },
  {
    name: 'is XHTML',
    page: {
      html: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="tr"><head><title>Başvuru</title>${WITNESS.replace('<script>', '<script><![CDATA[').replace('</script>', ']]></script>')}</head><body>${FIELDS.replaceAll(' selected', ' selected="selected"').replace('value="gizli">', 'value="gizli"/>')}</body></html>`,
      contentType: 'application/xhtml+xml; charset=utf-8',
    },
  },
  {
    name: 'puts scripts into labels, options and headings',
    page: pageOf(
      `<h2>&lt;script&gt;window.kotu = 1&lt;/script&gt;</h2><label>&lt;img src=x onerror="window.kotu=2"&gt;<input></label><select><option>"&gt;&lt;script&gt;window.kotu=3&lt;/script&gt;</option></select>`,
    ),
    async goOn(page) {
      expect(await page.evaluate('window.kotu')).toBeUndefined();
    },
  },
  {
    name: 'forbids everything by its policy',
    ownFault: /favicon\.ico/,
    page: {
      html: pageOf(''),
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
        'Permissions-Policy': 'clipboard-write=()',
      },
    },
    async goOn(page, hands) {
      expect(Math.round((await hands.boxOfCard(page)).width)).toBe(352);
    },
  },
  {
    name: 'writes itself anew after it was loaded',
    page: pageOf(
      `<script>setTimeout(() => { const all = document.documentElement.outerHTML.replace(/<script>setTimeout[^]*?<\\/script>/, '').replace('<html', '<html data-anew'); document.open(); document.write('<!doctype html>' + all); document.close(); }, 300);</script>`,
    ),
    async goOn(page, hands) {
      await expect.poll(() => page.evaluate('document.documentElement.dataset.anew')).toBe('');
      await hands.waitForCard(page);
      await chooseAnew(page);
      await hands.waitForCard(page);
    },
  },
  {
    name: 'opens a modal dialog of its own over everything',
    unheard: true,
    page: pageOf(
      '<dialog id="d"><button id="tamam" autofocus onclick="d.close(); document.title = \'kapandı\'">Tamam</button></dialog><script>d.showModal();</script>',
    ),
    async goOn(page) {
      await page.click('#tamam');
      expect(await page.title()).toBe('kapandı');
    },
  },
  {
    name: 'makes itself inert',
    unheard: true,
    page: pageOf('<script>document.documentElement.inert = true;</script>'),
  },
  {
    name: 'is full of empty frames',
    page: pageOf('<iframe></iframe><iframe srcdoc="<p>iç</p>"></iframe><iframe sandbox srcdoc="<p>kum</p>"></iframe>'),
  },
];

async function chooseAnew(page: TestPage): Promise<void> {
  await page.selectOption('#neden', { label: 'Seçiniz' });
  await page.selectOption('#neden', { label: 'Yenileme' });
}

async function openIn(
  browser: TestBrowser,
  html: string | Served,
): Promise<{ page: TestPage; thrown: readonly string[] }> {
  const page = await browser.newTab();
  const thrown = browser.thrownIn(page);
  await browser.openSite(PLACE, html, page);
  return { page, thrown };
}

const ownElements = (page: TestPage) => page.evaluate<number>('document.documentElement.children.length - 2');

/** Waits until the page is told of as what it is, and has come to rest. */
const waitForRest = (browser: TestBrowser) =>
  expect.poll(() => factsInFront(browser)).toMatchObject({ page: 'application-form', settled: true });

/** Waits until the card stands, as far as it can be heard. */
async function waitForOurs(hands: Hands, page: TestPage, { unheard }: Hostile): Promise<void> {
  if (unheard) await expect.poll(() => ownElements(page)).toBe(1);
  else await hands.waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
}

/**
 * What such pages notice, beside a browser without the extension.
 *
 * @param startBare such a browser
 */
export function hostileWitnesses(kept: KeptBrowser, startBare: StartBrowser, hands: Hands): void {
  let ours: TestBrowser;
  let bare: TestBrowser;
  beforeAll(async () => {
    bare = await startBare();
  });
  afterAll(() => bare?.close());
  kept.beforeEach(async (fresh) => {
    ours = fresh;
    await seed(ours, tooEarly());
  });

  /** What the page noticed and would send, by its own witness. */
  const witness = (page: TestPage) => page.evaluate<string>('witness()');

  it.each(PAGES)('a page that $name behaves as without us', async (hostile) => {
    const [{ page, thrown }, plain] = await Promise.all([openIn(ours, hostile.page), openIn(bare, hostile.page)]);
    await waitForOurs(hands, page, hostile);
    await waitForRest(ours);
    // One of the two may be behind on a busy machine; what was noticed is never forgotten.
    await expect
      .poll(async () => {
        const [noticed, expected] = await Promise.all([witness(page), witness(plain.page)]);
        return noticed === expected || { noticed, expected };
      })
      .toBe(true);
    expect(thrown).toEqual(plain.thrown);
    await plain.page.close();
  });
}

/** @param startOwn a browser of the test's own */
export function hostilePages(kept: KeptBrowser, startOwn: StartBrowser, hands: Hands): void {
  const { pressInCard, readCard, readDialog, waitForCard } = hands;
  let ours: TestBrowser;
  kept.beforeEach(async (fresh) => {
    ours = fresh;
    await seed(ours, tooEarly());
  });

  const open = (html: string | Served) => openIn(ours, html);

  describe('on a page that', () => {
    it.each(PAGES)('$name, the card stands and nothing throws', async (hostile) => {
      const { page, thrown } = await open(hostile.page);
      await waitForOurs(hands, page, hostile);
      await hostile.goOn?.(page, hands);
      await expect.poll(() => factsInFront(ours)).toMatchObject({ page: 'application-form' });
      expect(thrown.filter((text) => !hostile.ownFault?.test(text))).toEqual([]);
    });
  });

  describe('a page that fights the card', () => {
    it('takes it out time after time: it comes back three times, then gives up, and the popup still tells the truth', async () => {
      const { page, thrown } = await open(
        pageOf(
          `<script>window.taken = 0; new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.localName === 'div') { taken++; node.remove(); } }).observe(document.documentElement, { childList: true });</script>`,
        ),
      );
      await expect.poll(() => page.evaluate('taken')).toBe(4);
      // Each of these would show it anew.
      await waitForRest(ours);
      await chooseAnew(page);
      await answersAreIn(ours, hands, page);
      expect(await page.evaluate('taken')).toBe(4);
      expect(await readCard(page)).toBeNull();
      expect(await factsInFront(ours)).toMatchObject({ page: 'application-form' });
      expect(thrown).toEqual([]);
    });

    it('forges presses, keys and choices: nothing happens', async () => {
      const { page, thrown } = await open(pageOf(''));
      await waitForCard(page);
      await page.evaluate(`(() => {
      const host = [...document.documentElement.children].at(-1);
      const targets = [host, document, window, document.body];
      for (const type of ['click', 'mousedown', 'pointerdown', 'pointerup', 'cancel', 'toggle', 'close', 'submit'])
        for (const target of targets) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1200, clientY: 34 }));
      for (const key of ['Escape', 'Enter', ' ', 'Tab'])
        for (const target of targets) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      host.click(); host.focus(); document.elementFromPoint(1220, 34).click();
      for (const kind of ['mute-tab', 'collapse', 'dismiss', 'open-record', 'look-again', 'focus-card', 'report', 'page']) {
        window.postMessage({ kind, page: 'application-form', collapsed: true, finding: 'renewal-too-early', nonce: 'n', withTexts: true }, '*');
        for (const target of targets) target.dispatchEvent(new CustomEvent(kind, { detail: { kind } }));
      }
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'kamusm', messageId: 'x' } }));
    })()`);
      await answersAreIn(ours, hands, page);
      const card = await readCard(page);
      expect(card?.collapsed).toBe(false);
      expect(card?.items[0]?.tone).toBe('Reddedilir');
      expect(await readDialog(page)).toBeNull();
      expect(thrown).toEqual([]);
    });

    it('looks for the record: it finds an empty element and no way to the extension', async () => {
      const { page } = await open(pageOf(''));
      await waitForCard(page);
      const found = await page.evaluate<Record<string, unknown>>(`(() => {
      const host = [...document.documentElement.children].at(-1);
      return { html: host.outerHTML, root: host.shadowRoot, internals: Object.keys(host).length, text: document.documentElement.innerText.includes('Reddedilir'),
        sheets: document.adoptedStyleSheets.length, api: typeof globalThis.chrome?.runtime?.sendMessage, globals: Object.keys(window).filter((name) => /eimza|extension|browser|wxt|reader/i.test(name)),
        element: document.elementFromPoint(1200, 200) === host };
    })()`);
      expect(found).toEqual({
        html: '<div popover="manual"></div>',
        root: null,
        internals: 0,
        text: false,
        sheets: 0,
        api: 'undefined',
        globals: [],
        element: true,
      });
    });

    it('asks the extension’s files by their addresses: none can be had', async () => {
      const { page } = await open(pageOf(''));
      for (const file of ['manifest.json', 'icon/48.png', 'content-scripts/kamusm.js', 'popup.html']) {
        const got = await page.evaluate<string>(
          `fetch('${ours.addressOf(file)}').then((r) => 'got ' + r.status, () => 'refused')`,
        );
        expect(got).toBe('refused');
      }
    });

    it('moves, hides and empties our element: nothing throws, the form stays usable', async () => {
      const { page, thrown } = await open(pageOf(''));
      await waitForCard(page);
      await page.evaluate(`(() => {
      const host = [...document.documentElement.children].at(-1);
      host.hidePopover(); host.removeAttribute('popover'); host.hidden = true; host.inert = true; host.innerHTML = '<p>başka</p>';
      host.style.cssText = 'display:none!important'; document.body.append(host); host.setAttribute('aria-hidden', 'true');
    })()`);
      await chooseAnew(page);
      await answersAreIn(ours, hands, page);
      expect(await page.inputValue('#neden')).toBe('1');
      expect(thrown).toEqual([]);
    });
  });

  it('the extension is loaded anew under an open page: no dead card stays, and nothing is thrown', async () => {
    const own = await startOwn();
    onTestFinished(() => own.close());
    await seed(own, tooEarly());
    const { page, thrown } = await openIn(own, pageOf(''));
    await waitForCard(page);
    await own.reloadExtension();
    // Chromium leaves the page alone from then on; Firefox starts the new scripts in it.
    if (own.startsScriptsInOpenPages) {
      await expect.poll(() => factsInFront(own).catch(() => null)).toMatchObject({ page: 'application-form' });
      await chooseAnew(page);
      await waitForCard(page, ({ items }) => items[0]?.tone === 'Reddedilir');
      await pressInCard(page, 'Küçült');
      await waitForCard(page, ({ collapsed }) => collapsed);
      expect(await ownElements(page)).toBe(1);
    } else {
      await until(
        async () => {
          await chooseAnew(page);
          return (await ownElements(page)) === 0 ? 'gone' : null;
        },
        () => 'the dead card stays',
      );
    }
    expect(thrown).toEqual([]);
  });
}
