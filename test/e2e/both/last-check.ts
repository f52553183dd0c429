import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../harness/record';
import type { Asked } from '../harness/serve';
import { inUse } from '../journeys';
import type { Hands, StartBrowser, TestBrowser, TestPage } from './browser';
import type { KeptBrowser } from './kept-browser';
import { factsInFront } from './told';

const FINAL = 'https://portal.kamusm.gov.tr/bp/sonOnay.go';
const SENT = 'https://portal.kamusm.gov.tr/bp/gonderildi.go';

/** A final approval page on which a control sends in its own way; the page notes all that it hears. */
const finalPage = (
  control: string,
  script = '',
) => `<!doctype html><html lang="tr"><meta charset="utf-8"><title>Onay</title>
<h1>Başvuru Son Onay</h1><p>Başvuru Nedeni: Yenileme</p>
<script>
  window.heard = [];
  for (const type of ['pointerdown','mousedown','mouseup','click','keydown','keypress','keyup','submit'])
    document.addEventListener(type, (e) => heard.push(type + ':' + (e.target.id || e.target.tagName)), true);
</script>
<form id="f" method="post" action="gonderildi.go">
  <input name="not" id="alan" value="ilk"><input type="hidden" name="yol" value="">
  ${control}
  <button type="button" id="eonay">E-onaylı Başvuru Onay</button>
</form>
<script>function gonder() { document.getElementById('f').submit(); } function __doPostBack(hedef) { f.yol.value = hedef; f.submit(); } ${script}</script>`;

const LABEL = 'Islak İmzalı Başvuru';

interface Mechanism {
  readonly name: string;
  readonly control: string;
  readonly script?: string;
  /** Keys that press it too. */
  readonly keys: readonly string[];
}

const SUBMIT_BUTTON: Mechanism = {
  name: 'a submit button',
  control: `<button id="s">${LABEL}</button>`,
  keys: ['Enter', ' '],
};
const MECHANISMS: readonly Mechanism[] = [
  SUBMIT_BUTTON,
  {
    name: 'a submit input',
    control: `<input id="s" type="submit" name="dugme" value="${LABEL}">`,
    keys: ['Enter', ' '],
  },
  {
    name: 'an image button, which sends where it was pressed',
    control: `<input id="s" type="image" name="resim" alt="${LABEL}" width="160" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
    keys: ['Enter'],
  },
  {
    name: 'an inline handler with form.submit()',
    control: `<button id="s" type="button" onclick="gonder()"><span>${LABEL}</span></button>`,
    keys: ['Enter', ' '],
  },
  {
    name: 'addEventListener on the button',
    control: `<button id="s" type="button">${LABEL}</button>`,
    script: `s.addEventListener('click', gonder);`,
    keys: ['Enter', ' '],
  },
  {
    name: 'a handler on the document that hears every click',
    control: `<button id="s" type="button">${LABEL}</button>`,
    script: `document.addEventListener('click', (e) => e.target.closest('#s') && gonder(), true);`,
    keys: ['Enter'],
  },
  {
    name: 'requestSubmit',
    control: `<button id="s" type="button">${LABEL}</button>`,
    script: `s.onclick = () => f.requestSubmit();`,
    keys: ['Enter'],
  },
  {
    name: 'a __doPostBack link',
    control: `<a id="s" href="javascript:__doPostBack('islak')">${LABEL}</a>`,
    keys: ['Enter'],
  },
  {
    name: 'a page that sends as soon as the mouse goes down',
    control: `<button id="s" type="button">${LABEL}</button>`,
    script: `s.onmousedown = gonder; s.onkeydown = gonder;`,
    keys: ['Enter'],
  },
  {
    name: 'an ARIA button with handlers of its own',
    control: `<div id="s" role="button" tabindex="0">${LABEL}</div>`,
    script: `s.onclick = gonder; s.onkeydown = (e) => (e.key === 'Enter' || e.key === ' ') && gonder();`,
    keys: ['Enter', ' '],
  },
  {
    name: 'a picture that clicks the real button',
    control: `<button id="s">${LABEL}</button><div id="resim">gönder</div>`,
    script: `resim.onclick = () => s.click();`,
    keys: [],
  },
];

/** Long enough for all that a press has set off in a page to have begun. */
const TURN = 'new Promise((done) => setTimeout(() => setTimeout(() => done(null))))';

/** A test's browser with a record by which sending with a wet signature would be rejected, and what it has sent. */
function finalApproval(kept: KeptBrowser, hands: Hands) {
  const { pressInDialog, waitForCard, waitForDialog, waitForNoDialog } = hands;
  let browser: TestBrowser;
  kept.beforeEach(async (fresh) => {
    browser = fresh;
    await seed(browser, inUse());
    browser.site.put(SENT, '<!doctype html><title>Gönderildi</title><h1>Gönderildi</h1>');
  });

  const sent = () => browser.site.asked.filter(({ method, url }) => method === 'POST' && url === SENT);

  async function open({ control, script }: Pick<Mechanism, 'control' | 'script'>): Promise<TestPage> {
    const page = await browser.openSite(FINAL, finalPage(control, script));
    await waitForCard(page);
    return page;
  }

  async function nothingSent(page: TestPage): Promise<void> {
    await page.evaluate(TURN);
    expect(await page.evaluate('location.href')).toBe(FINAL);
    expect(sent()).toEqual([]);
  }

  const heardBy = (page: TestPage) => page.evaluate<string[]>('heard.splice(0)');
  const isSendEvent = (heard: string) =>
    /^(pointerdown|mousedown|mouseup|click|keypress|submit):(s|f|BODY|SPAN)$/.test(heard);

  /** Presses, gives up, presses again, answers «Yine de gönder», presses once more. @returns what was sent */
  async function sendByMouse(mechanism: Mechanism): Promise<Asked | undefined> {
    const page = await open(mechanism);
    const target = targetOf(mechanism);
    await heardBy(page);
    await page.mouse.move(5, 5);
    await page.click(target, PLACE);
    const dialog = await waitForDialog(page);
    expect(dialog.text).toContain('Reddedilir');
    expect(dialog.text).toContain('Madde 9');
    expect(dialog.actions).toEqual(['Geri dön', 'Yine de gönder']);
    expect(dialog.focused).toBe('Geri dön');
    if (target === '#s') expect((await heardBy(page)).filter(isSendEvent)).toEqual([]);
    await nothingSent(page);

    await pressInDialog(page, 'Geri dön');
    await waitForNoDialog(page);
    await page.click(target, PLACE);
    await waitForDialog(page);
    await pressInDialog(page, 'Yine de gönder');
    await waitForNoDialog(page);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('s');
    await nothingSent(page);

    // Only what is sent from now on says «son».
    await page.fill('#alan', 'son');
    await page.click(target, PLACE);
    await page.waitForURL(SENT);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body).toContain('not=son');
    return sent()[0];
  }

  return { browser: () => browser, open, sent, nothingSent, heardBy, sendByMouse };
}

const PLACE = { position: { x: 7, y: 9 } };
const targetOf = ({ name }: Mechanism) => (name.startsWith('a picture') ? '#resim' : '#s');

/** What is sent, beside a browser without the extension. */
export function lastCheckBytes(kept: KeptBrowser, startBare: StartBrowser, hands: Hands): void {
  const { sendByMouse } = finalApproval(kept, hands);
  let bare: TestBrowser;
  beforeAll(async () => {
    bare = await startBare();
    bare.site.put(SENT, '<!doctype html><title>Gönderildi</title>');
  });
  afterAll(() => bare?.close());

  it.each(MECHANISMS)('the same page sends the same bytes with and without the extension: $name', async (mechanism) => {
    const sent = await sendByMouse(mechanism);
    const plain = await bare.openSite(FINAL, finalPage(mechanism.control, mechanism.script));
    await plain.fill('#alan', 'son');
    await plain.click(targetOf(mechanism), PLACE);
    await plain.waitForURL(SENT);
    expect(sent?.body).toBe(bare.site.asked.findLast(({ method }) => method === 'POST')?.body);
    await plain.close();
  });
}

/** The plainest of such presses, once. */
export function lastCheckSmoke(kept: KeptBrowser, hands: Hands): void {
  const { sendByMouse } = finalApproval(kept, hands);
  it('a press that would get the application rejected is asked about, and goes through when pressed again', async () => {
    await sendByMouse(SUBMIT_BUTTON);
  });
}

/** The press that would get an application rejected. */
export function lastCheckJourneys(kept: KeptBrowser, hands: Hands): void {
  const { pressInDialog, readDialog, waitForDialog, waitForNoCard, waitForNoDialog } = hands;
  const { browser, open: openFinal, sent, nothingSent, heardBy, sendByMouse } = finalApproval(kept, hands);

  describe('a press that would get the application rejected is held back, asked about, and goes through when pressed again', () => {
    it.each(MECHANISMS)('by mouse: $name', async (mechanism) => {
      await sendByMouse(mechanism);
    });

    const byKey = MECHANISMS.flatMap((mechanism) => mechanism.keys.map((key) => ({ ...mechanism, key })));
    it.each(byKey)('by keyboard («$key»): $name', async (mechanism) => {
      const page = await openFinal(mechanism);
      await page.focus('#s');
      await heardBy(page);
      await page.keyboard.press(mechanism.key);
      const dialog = await waitForDialog(page);
      expect(dialog.focused).toBe('Geri dön');
      expect((await heardBy(page)).filter((heard) => /^(keydown|keypress|click|submit):(s|f)$/.test(heard))).toEqual(
        [],
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press(mechanism.key);
      await waitForNoDialog(page);
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('s');
      await nothingSent(page);
      await page.evaluate(`alan.value = 'son'`);
      await page.keyboard.press(mechanism.key);
      await page.waitForURL(SENT);
      expect(sent()).toHaveLength(1);
      expect(sent()[0]?.body).toContain('not=son');
    });

    it('Enter in a field presses the form’s button, so it is held too', async () => {
      const page = await openFinal({ control: `<button id="s">${LABEL}</button>` });
      await page.focus('#alan');
      await page.keyboard.press('Enter');
      await waitForDialog(page);
      await page.keyboard.press('Escape');
      await waitForNoDialog(page);
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('alan');
      await page.keyboard.press('Enter');
      await waitForDialog(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('s');
      await nothingSent(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(SENT);
      expect(sent()).toHaveLength(1);
    });

    it('a key held down, and a double click, answer nothing and send nothing', async () => {
      const page = await openFinal({ control: `<button id="s">${LABEL}</button>` });
      const box = await page.locator('#s').boundingBox();
      await page.mouse.dblclick((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
      const dialog = await waitForDialog(page);
      expect(dialog.focused).toBe('Geri dön');
      await pressInDialog(page, 'Geri dön');

      await page.focus('#s');
      await page.keyboard.down('Enter');
      await waitForDialog(page);
      for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter');
      expect(await readDialog(page)).not.toBeNull();
      await page.keyboard.up('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.down('Enter');
      for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await waitForNoDialog(page);
      await nothingSent(page);
    });
  });

  describe('nothing else is held back', () => {
    it('the e-onay button, a help link and a tick box are the page’s own', async () => {
      const page = await openFinal({
        control: `<button id="s">${LABEL}</button><a id="yardim" href="#y">Islak imza nedir?</a><input type="checkbox" id="kutu">`,
        script: `eonay.onclick = () => { document.title = 'e-onay'; };`,
      });
      await page.click('#kutu');
      await page.click('#yardim');
      await page.click('#eonay');
      expect(await readDialog(page)).toBeNull();
      expect(await page.title()).toBe('e-onay');
      expect(await page.isChecked('#kutu')).toBe(true);
    });

    it('a page that clicks its own button unasked is not asked either', async () => {
      // It clicks as soon as our element stands there: the last check is armed by then.
      const page = await openFinal({
        control: `<button id="s" type="button">${LABEL}</button>`,
        script: `s.addEventListener('click', () => { document.title = 'kendi'; });
          new MutationObserver((_, own) => { own.disconnect(); setTimeout(() => s.click()); }).observe(document.documentElement, { childList: true });`,
      });
      // Evaluating in the page would count as the person's doing: its title is asked of the browser.
      await expect.poll(() => browser().titleOnTab(page)).toBe('kendi');
      await factsInFront(browser());
      expect(await readDialog(page)).toBeNull();
      // A person's press is held there, or nothing was proved.
      await page.click('#s');
      await waitForDialog(page);
    });

    it('with the last check switched off the press goes through at once', async () => {
      await seed(browser(), inUse(), { settings: { lastCheck: false } });
      const page = await openFinal({ control: `<button id="s">${LABEL}</button>` });
      await page.click('#s');
      await page.waitForURL(SENT);
      expect(sent()).toHaveLength(1);
    });

    it('what is not certain is not held', async () => {
      await seed(browser(), inUse({ certificateValidUntil: null }));
      const page = await openFinal({ control: `<button id="s">${LABEL}</button>` });
      await page.click('#s');
      await page.waitForURL(SENT);
      expect(sent()).toHaveLength(1);
    });

    it('a page that takes the dialog away is not held a second time', async () => {
      const page = await openFinal({ control: `<button id="s">${LABEL}</button>` });
      await page.evaluate(`new MutationObserver((all) => {
      for (const { addedNodes } of all) for (const node of addedNodes) node.remove();
    }).observe(document.documentElement, { childList: true }); for (const node of document.documentElement.children) if (node.localName === 'div') node.remove();`);
      await waitForNoCard(page);
      const box = await page.locator('#s').boundingBox();
      // By its place: where the first press has gone through, the button is no more.
      const pressIt = () => page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
      await pressIt();
      // What the page has heard is on its way, and pressing again would break it off; so is what can't be asked any more.
      const wentThrough = await page.evaluate<boolean>(`heard.includes('click:s')`).catch(() => true);
      if (!wentThrough) await pressIt();
      await page.waitForURL(SENT);
    });
  });
}
