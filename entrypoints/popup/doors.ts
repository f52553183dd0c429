import { browser } from 'wxt/browser';
import type { PopupDoors } from '../../components/popup/popup-doors';
import { firstUseDraft } from '../../lib/browser/first-use-draft';
import { notificationsBlocked } from '../../lib/browser/notifications';
import type { Store } from '../../lib/case/store';
import { OFFICIAL_MATCHES } from '../../lib/pages/hosts';
import { lookAtTab, reloadTab, reportPage } from './look-at-tab';
import { saveCalendar } from './save-calendar';

/** The popup's ways into the browser. */
export const popupDoors = (store: Store): PopupDoors => ({
  keepDraft: firstUseDraft.set,
  notificationsBlocked,
  lookAtTab,
  pageReport: reportPage,
  async reloadTab() {
    await reloadTab();
    await closePopup();
  },
  onTabChange(listener) {
    const updated = (_tab: number, { status }: { status?: string }) => {
      if (status === 'complete') listener();
    };
    browser.tabs.onActivated.addListener(listener);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(updated);
    };
  },
  // Asked in the click itself: a browser refuses it after an await.
  allowAccess: () => browser.permissions.request({ origins: [...OFFICIAL_MATCHES] }).catch(() => false),
  openOptions: (section) => void open('/options.html', section),
  openLetter: () => void open('/letter.html'),
  saveCalendar: () => saveCalendar(store),
});

async function open(page: '/options.html' | '/letter.html', section?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + (section ? `#${section}` : '') });
  await closePopup();
}

/** The popup has done its part; shown as a page in a tab it stays. */
async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
