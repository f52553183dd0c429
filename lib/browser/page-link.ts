import { browser } from 'wxt/browser';
import type { PageReport, ToBackground, ToPage } from '../messages';

/** A page's way to the background and back. */
export const pageLink = {
  send: (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message),
  /** Reading the id fails or gives nothing once the extension has gone from under the page. */
  isAlive(): boolean {
    try {
      return browser.runtime?.id !== undefined;
    } catch {
      return false;
    }
  },
  listen(listener: (message: ToPage) => PageReport | null): void {
    browser.runtime.onMessage.addListener((message: ToPage, sender): Promise<PageReport> | undefined => {
      const answer = sender.id === browser.runtime.id ? listener(message) : null;
      return answer ? Promise.resolve(answer) : undefined;
    });
  },
};
