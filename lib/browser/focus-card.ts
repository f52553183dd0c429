import { browser } from 'wxt/browser';
import { activeTab, tellTab } from './tabs';

/** The keyboard shortcut that moves the focus into the card and back. */
export function moveFocusToCard(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'focus-card') return;
    const tab = await activeTab();
    if (tab) await tellTab(tab.id, { kind: 'focus-card' });
  });
}
