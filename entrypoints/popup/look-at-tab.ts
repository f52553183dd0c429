import { type Browser, browser } from 'wxt/browser';
import { chooseReport, type TabSight } from '../../components/popup/tab-sight';
import { sessionValue } from '../../lib/browser/session';
import { type ActiveTab, activeTab, askTopFrame, tellTab } from '../../lib/browser/tabs';
import type { PageReport, ShowField } from '../../lib/messages';
import { readMemory, tabOf, withTab } from '../../lib/page-reply/memory';
import { readFrameReport, readReport } from '../../lib/page-reply/read-report';
import { pageReport } from '../../lib/page-report/page-report';
import { hasScript, matching, OFFICIAL_MATCHES } from '../../lib/pages/hosts';
import { mebbisByAddress } from '../../lib/pages/mebbis-by-address';

/** How long the frames below the top one are listened to. */
const FRAMES_ANSWER_WITHIN = 250;

const memory = sessionValue('memory', readMemory);

/** What stands on the tab the person looks at. */
export async function lookAtTab(): Promise<TabSight> {
  const found = await tabInView();
  const url = found?.tab.url ?? null;
  if (!found || url === null) return (await isAllowed(OFFICIAL_MATCHES)) ? { is: 'not-official' } : { is: 'no-access' };
  const { tab, isLast } = found;
  const ours = matching(OFFICIAL_MATCHES, url);
  if (ours.length === 0) return { is: 'not-official' };
  const byAddress = mebbisByAddress(new URL(url));
  if (byAddress || !hasScript(url)) return { is: 'by-address', page: byAddress, isLast };
  const report = await reportOf(tab, false);
  if (!report) return (await isAllowed(ours)) ? { is: 'no-answer' } : { is: 'no-access' };
  const { chosen, muted } = tabOf(await memory.get(), tab.id);
  return { is: 'read', report, chosenEarlier: chosen, muted, isLast };
}

/** What the tab's recognised frame, else its top one, reads now; null where nothing answers. */
async function reportOf({ id: tab, url }: ActiveTab, withTexts: boolean): Promise<PageReport | null> {
  const nonce = crypto.randomUUID();
  const frames: PageReport[] = [];
  const collect = (raw: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tab) return;
    const report = readFrameReport(raw, nonce, sender.url ?? '');
    if (report) frames.push(report);
  };
  browser.runtime.onMessage.addListener(collect);
  try {
    const question = { kind: 'report', nonce, withTexts } as const;
    const top = readReport(await askTopFrame(tab, question), url ?? '');
    if (top?.facts) return top;
    await tellTab(tab, question);
    await new Promise((enough) => setTimeout(enough, FRAMES_ANSWER_WITHIN));
    return chooseReport(top, frames);
  } finally {
    browser.runtime.onMessage.removeListener(collect);
  }
}

/** «Sayfa raporu» of the tab in view, masked; null where it no longer answers. */
export async function reportPage(): Promise<string | null> {
  const seen = await tabInView();
  const report = seen && (await reportOf(seen.tab, true));
  return report && pageReport(report, browser.runtime.getManifest().version);
}

/** Loads the tab in view anew, so that it gets our content script. */
export async function reloadTab(): Promise<void> {
  const seen = await tabInView();
  if (seen) await browser.tabs.reload(seen.tab.id);
}

/** Takes back that the tab in view shows nothing. */
export async function unmuteTab(): Promise<void> {
  const seen = await tabInView();
  if (!seen) return;
  await memory.change((value) => ({ value: withTab(value, seen.tab.id, { muted: false }), result: null }));
  await tellTab(seen.tab.id, { kind: 'look-again' });
}

/** Has a place of the tab in view shown there, and goes there where the popup is a page of its own. */
export async function showOnTab(action: ShowField): Promise<void> {
  const seen = await tabInView();
  if (!seen) return;
  if (seen.isLast) await browser.tabs.update(seen.tab.id, { active: true });
  await tellTab(seen.tab.id, { kind: 'show-field', action });
}

interface TabInView {
  readonly tab: ActiveTab;
  /** The popup is itself a page in a tab: this is the official one that was looked at last. */
  readonly isLast: boolean;
}

/** The tab the popup stands over; for a popup in a tab of its own, the official one that was looked at last. */
async function tabInView(): Promise<TabInView | null> {
  const [own, active] = await Promise.all([browser.tabs.getCurrent(), activeTab()]);
  if (!own || own.id !== active?.id) return active && { tab: active, isLast: false };
  const official = await browser.tabs.query({ url: [...OFFICIAL_MATCHES], windowId: own.windowId });
  const [last] = official.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? null : { tab: { id: last.id, url: last.url ?? null }, isLast: true };
}

const isAllowed = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });
