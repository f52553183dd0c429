import { browser } from 'wxt/browser';
import { LINKS } from '../contact';
import type { Target } from './notifications';

/** Our own pages; `calendar` is the popup as a page, which saves the calendar file at once. */
const OWN = {
  popup: '/popup.html',
  options: '/options.html',
  welcome: '/welcome.html',
  letter: '/letter.html',
  calendar: '/popup.html#calendar',
} as const;
export type OwnPage = keyof typeof OWN;

/** Opens a page of the extension in a tab of its own. */
export async function openOwn(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(OWN[page]) });
}

/** Opens a page of the extension, or the portal a reminder is about, in a tab of its own. */
export async function openPage(target: Target): Promise<void> {
  if (target === 'popup' || target === 'options') await openOwn(target);
  else await browser.tabs.create({ url: LINKS[target] });
}
