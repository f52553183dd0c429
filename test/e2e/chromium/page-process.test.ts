import { expect, test } from 'vitest';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import { read } from '../../portals/index';
import { type Browser, inDays, openPortal, today, writeRecord } from '../harness/index';
import { type PageProcess, pageProcess } from '../harness/page-process';
import { kept } from './kept';

const DONE = 'bp/submission-done.html';
const DONE_URL = 'https://portal.kamusm.gov.tr/bp/eimzaligonder.go';
const applying: Stored = {
  ...emptyRecord(),
  case: {
    situation: 'certificate-in-use',
    certificateValidUntil: inDays(60),
    eOnay: 'active',
    noticeReceivedOn: inDays(-5),
    steps: { role: inDays(-5) },
    seenOnPage: [],
    returned: [],
  },
};

let browser: Browser;
kept.beforeEach(async (fresh) => {
  browser = fresh;
  await write(applying);
  // What pages tell, heard beside the extension's own listener: whether they have come to rest.
  await browser.inExtension(`void (globalThis.heard = [], globalThis.listens ??= !chrome.runtime.onMessage.addListener(
    ({ kind, facts }) => void (kind === 'page' && globalThis.heard.push(facts?.settled ?? false))))`);
});

const write = (record: Stored) => writeRecord(browser, record);
const stored = () =>
  browser.inExtension<Stored>(
    `navigator.locks.request('record', () => chrome.storage.local.get('record').then(({ record }) => record))`,
  );
const steps = async () => (await stored()).case?.steps;
const heard = () => browser.inExtension<readonly boolean[]>('globalThis.heard');

/** A message of the page's process, answered: what was sent before has been heard before. */
const tell = (from: PageProcess, message: object) =>
  from.evaluate<unknown>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
const facts = (more: object = {}) => ({
  page: 'e-signed-submission',
  portal: 'bp',
  settled: true,
  request: { state: 'absent' },
  signing: { offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no' }, choosing: [] },
  outcome: 'applied',
  validUntil: null,
  named: false,
  ...more,
});
const place = { host: 'portal.kamusm.gov.tr', path: '/bp/eimzaligonder.go', heading: '' };

test('an open «Başvurunuz alındı» page does not tick the step again when the record is edited', async () => {
  const page = await openPortal(browser, DONE);
  await expect.poll(steps).toMatchObject({ apply: today() });
  const process = await pageProcess(page, browser.extensionId);
  // From then on it tells nothing by itself.
  await expect.poll(heard).toContain(true);
  const before = (await heard()).length;
  await write(applying);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(before);
  await tell(process, { kind: 'page', view: 'after', place, facts: facts({ outcome: null }), again: false });
  expect(await steps()).toEqual({ role: inDays(-5) });
});

test('an official page in a frame of another site writes nothing into the record', async () => {
  browser.site.put(DONE_URL, read(DONE));
  const around = `<!doctype html><title>x</title><iframe src="${DONE_URL}" width="900" height="600"></iframe>`;
  await browser.openSite('https://example.org/', around);
  await expect.poll(heard).toContain(true);
  const official = await openPortal(browser, 'bp/form-renewal.html');
  const process = await pageProcess(official, browser.extensionId);
  await tell(process, { kind: 'page', view: 'after', place, facts: facts({ outcome: null }), again: false });
  expect(await steps()).toEqual({ role: inDays(-5) });
});

test('the same page in a frame of an official page counts as ever', async () => {
  browser.site.put(DONE_URL, read(DONE));
  const around = `<!doctype html><title>x</title><iframe src="${DONE_URL}" width="900" height="600"></iframe>`;
  await browser.openSite('https://portal.kamusm.gov.tr/bp/cerceve.go', around);
  await expect.poll(steps).toMatchObject({ apply: today() });
});

test('a page’s process opens one tab by fifteen messages, and puts aside no finding that is none', async () => {
  const page = await openPortal(browser, 'bp/form-renewal.html');
  const process = await pageProcess(page, browser.extensionId);
  await process.evaluate(
    `Promise.all(Array.from({ length: 15 }, () => chrome.runtime.sendMessage({ kind: 'open-record' })))`,
  );
  const opened = `chrome.tabs.query({}).then((all) => all.filter(({ url, pendingUrl }) => /popup/.test(pendingUrl ?? url)))`;
  expect(await browser.inExtension(opened)).toHaveLength(1);

  // Nobody answers what is no message of ours.
  await process.evaluate(`Promise.allSettled(
    Array.from({ length: 200 }, (_, i) => chrome.runtime.sendMessage({ kind: 'dismiss', finding: 'invented-' + i })))`);
  await tell(process, { kind: 'dismiss', finding: 'apply-yourself' });
  expect((await stored()).settings.dismissed).toEqual(['apply-yourself']);
});

test('a page’s process can’t tell of another system, nor wake the reminders', async () => {
  const page = await openPortal(browser, 'bp/form-renewal.html');
  const process = await pageProcess(page, browser.extensionId);
  const oi = { ...place, host: 'onlineislemler.kamusm.gov.tr' };
  const lie = facts({ page: 'e-onay-activation', portal: 'oi', outcome: 'e-onay-activated' });
  await write({ ...applying, case: applying.case && { ...applying.case, eOnay: 'inactive' } });
  for (const told of [
    { place: oi, facts: lie },
    { place, facts: lie },
    { place, facts: { ...lie, portal: 'bp' } },
  ])
    await tell(process, { kind: 'page', view: 'lie', again: false, ...told }).catch(() => {});
  expect((await stored()).case?.eOnay).toBe('inactive');

  await browser.inExtension('chrome.alarms.clearAll()');
  await process.evaluate(`void chrome.runtime.connect({ name: 'wake' })`);
  await tell(process, { kind: 'mute-tab' });
  // A wake mends the alarm first of all; the extension's own page brings one about.
  expect(await browser.inExtension('chrome.alarms.getAll()')).toEqual([]);
  const own = await browser.openOwn('manifest.json');
  await own.evaluate(`void chrome.runtime.connect({ name: 'wake' })`);
  await expect.poll(() => browser.inExtension<unknown[]>('chrome.alarms.getAll()')).toHaveLength(1);
});
