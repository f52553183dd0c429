import { browser } from 'wxt/browser';
import { LINKS } from '../contact';
import type { Target } from './notifications';

/** Opens a page of the extension, or the portal a reminder is about, in a tab of its own. */
export async function openPage(target: Target | 'welcome'): Promise<void> {
  const url =
    target === 'popup' || target === 'options' || target === 'welcome'
      ? browser.runtime.getURL(`/${target}.html`)
      : LINKS[target];
  await browser.tabs.create({ url });
}
