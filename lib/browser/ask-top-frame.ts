import { browser } from 'wxt/browser';
import type { PageReport, ToPage } from '../messages';

/** Asks the top frame of a tab what it reads now; null where nothing answers (a tab older than the extension). */
export async function askTopFrame(tab: number, message: ToPage & { kind: 'report' }): Promise<PageReport | null> {
  try {
    const answer: PageReport | null | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return answer ?? null;
  } catch {
    return null;
  }
}
