import { browser } from 'wxt/browser';
import type { PageReport, ToPage } from '../messages';
import { SCRIPT_MATCHES } from '../pages/hosts';

/** Tells every open page in which a script of ours runs something; one that no longer listens is left alone. */
export async function tellPages(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SCRIPT_MATCHES] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id, message))));
}

/** Tells one tab, all its frames. @returns whether anyone there listened */
export async function tellTab(tab: number, message: ToPage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message);
    return true;
  } catch {
    return false;
  }
}

/** Asks the top frame of a tab what it reads now; null where nothing answers (a tab older than the extension). */
export async function askTopFrame(tab: number, message: ToPage & { kind: 'report' }): Promise<PageReport | null> {
  try {
    const answer: PageReport | null | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return answer ?? null;
  } catch {
    return null;
  }
}

export interface ActiveTab {
  readonly id: number;
  /** Null where the browser doesn't tell: a page outside our hosts, or access switched off. */
  readonly url: string | null;
}

/** The tab the person is on in this window. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
