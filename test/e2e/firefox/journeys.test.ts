import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalPage, read } from '../../portals/index';
import { type BackupCase, backupFile } from '../harness/backup';
import { CARD_JOURNEYS, dueToday, inUse, isSaid, tooEarly } from '../journeys';
import { seeCard, waitForSeen } from './card';
import { type Firefox, launchFirefox } from './launch';
import type { Tab } from './tab';

let firefox: Firefox;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eimza-backup-'));
  firefox = await launchFirefox();
}, 90_000);
afterAll(async () => {
  await firefox?.close();
  await rm(folder, { recursive: true, force: true });
});

const poll = <T>(what: () => Promise<T>) => expect.poll(() => what().catch(() => null), { timeout: 10_000 });
const bodyText = (tab: Tab) => tab.evaluate<string>('document.body.innerText');
const open = (file: string) => firefox.open(portalPage(file).url, read(file));
const pressed = (tab: Tab, selector: string) =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const buttonNamed = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(name)})`;

let kept = '';
/** Restores by the options page: the file goes into the input, then «Geri yükle». */
async function keep(record: BackupCase, more?: Readonly<Record<string, unknown>>): Promise<void> {
  const json = backupFile(record, more);
  const wanted = JSON.stringify([record, more]);
  if (wanted === kept) return;
  const file = join(folder, `yedek-${Date.now()}.json`);
  await writeFile(file, json);
  const tab = await firefox.openOwn('options.html');
  await poll(() => tab.evaluate('document.querySelectorAll("input[type=file]").length')).toBe(1);
  await tab.setFiles('input[type=file]', [file]);
  await poll(() => tab.evaluate(`${buttonNamed('Geri yükle')}.disabled`)).toBe(false);
  await tab.evaluate(`${buttonNamed('Geri yükle')}.click()`);
  await poll(() => bodyText(tab)).toMatch(/geri yüklendi/iu);
  kept = wanted;
  await tab.close();
}

describe('on the official pages, in Firefox', () => {
  it.each(CARD_JOURNEYS)('$portal: $name', async (journey) => {
    await keep(journey.record);
    const tab = await open(journey.file);
    if (journey.act && 'press' in journey.act) await pressed(tab, journey.act.press);
    await waitForSeen(tab, (card) => card?.items.some((item) => isSaid(journey, item)) ?? false);
    await tab.close();
  });

  it('the card follows the reason that is chosen under it', async () => {
    await keep(tooEarly);
    const tab = await open('bp/form-open.html');
    const choose = (option: string) =>
      tab.evaluate(`(() => {
        const select = document.querySelector('#neden');
        select.selectedIndex = [...select.options].findIndex((one) => one.text.trim() === ${JSON.stringify(option)});
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return null;
      })()`);
    await choose('Kayıp Çalıntı');
    await waitForSeen(tab, (card) => card?.items.every(({ tone }) => tone !== 'Reddedilir') ?? false);
    await choose('Yenileme');
    await waitForSeen(tab, (card) => card?.items[0]?.tone === 'Reddedilir');
    await tab.close();
  });

  it('a page that changes without a load is followed, and the card goes with its page', async () => {
    await keep(inUse());
    const tab = await open('oi/routed.html');
    await pressed(tab, '#git-iptal');
    await waitForSeen(tab, (card) => /iptal/iu.test(card?.text ?? ''));
    await pressed(tab, '#git-basvurularim');
    await waitForSeen(tab, (card) => card === null);
    await tab.close();
  });

  it('a look-alike host stays without a card', async () => {
    await keep(tooEarly);
    const tab = await firefox.open('https://portal.kamusm.gov.tr.example/bp/meb.go', read('bp/form-renewal.html'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await seeCard(tab)).toBeNull();
    await tab.close();
  });
});

describe('the popup, in Firefox', () => {
  it('a step ticked there silences its finding on the open page and stays ticked', async () => {
    const record = inUse();
    await keep({ ...record, steps: { ...record.steps, apply: record.noticeReceivedOn ?? '' } });
    const page = await open('mebbis/main.html');
    await waitForSeen(page, (card) => /üst yazı/iu.test(card?.text ?? ''));
    const popup = await firefox.openOwn('popup.html');
    await poll(() => bodyText(popup)).toMatch(/Sıradaki adım/u);
    const box = `[...document.querySelectorAll('input[type=checkbox]')].find((one) => /üst yazı/iu.test(one.closest('li')?.textContent ?? ''))`;
    await popup.evaluate(`(${box}.click(), null)`);
    kept = '';
    await waitForSeen(page, (card) => card === null);
    const again = await firefox.openOwn('popup.html');
    await poll(() => again.evaluate(`${box}.checked`)).toBe(true);
    for (const tab of [popup, again, page]) await tab.close();
  });
});

describe('reminders, in Firefox', () => {
  // Headless Firefox keeps no list of notifications: the extension's own history is the proof.
  it('come once', async () => {
    const { record, settings } = dueToday();
    await keep(record, { settings, history: [] });
    const own = await firefox.openOwn('options.html');
    // What earlier journeys were reminded of stays in the history: a restore joins histories.
    const history = () =>
      own.evaluate<unknown[]>(
        `browser.storage.local.get("record").then(({ record }) => record.history.filter(({ id }) => id.includes("${record.certificateValidUntil}")))`,
      );
    const alarm = () =>
      own.evaluate(
        'browser.alarms.getAll().then(([alarm]) => (browser.alarms.create(alarm?.name ?? "wake", { when: Date.now() + 100, periodInMinutes: 30 }), null))',
      );
    await alarm();
    await poll(async () => (await history()).length).toBe(1);
    await alarm();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await history()).toHaveLength(1);
    await own.close();
  });
});

describe('nothing goes out of Firefox', () => {
  it('but the addresses of the pages themselves', () => {
    const hosts = new Set(firefox.asked.map(({ url }) => new URL(url).host));
    for (const host of hosts) expect(host).toMatch(/\.kamusm\.gov\.tr(\.example)?$|\.meb\.gov\.tr$/);
  });
});
