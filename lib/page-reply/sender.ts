import { portalAt } from '../pages/address';

/** As much of the browser's word on who sent a message as counts here. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** A page with our content script in it. */
export interface SendingPage {
  readonly tab: number;
  readonly url: string;
  /** The top page of the tab is official: no other site may write the record by an official page in its frame. */
  readonly mayWrite: boolean;
}

/**
 * @param own the extension's id
 * @returns null where no content script of ours on an official page has sent it; our own pages have no business here
 */
export function sendingPage({ id, url, frameId, tab }: MessageSender, own: string): SendingPage | null {
  if (id !== own || tab?.id === undefined || !url || !portalAt(url)) return null;
  // The browser tells a tab's address only where it is one of our hosts.
  return { tab: tab.id, url, mayWrite: frameId === 0 || (tab.url !== undefined && portalAt(tab.url) !== null) };
}
