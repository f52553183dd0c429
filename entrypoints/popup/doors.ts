import { browser } from 'wxt/browser';
import type { PopupDoors } from '../../components/popup/popup-doors';
import { LAST_DAY_FROM_FILE } from '../../components/shared/LastDayFromFile';
import { firstUseDraft } from '../../lib/browser/first-use-draft';
import { notificationsBlocked } from '../../lib/browser/notifications';
import type { Store } from '../../lib/case/store';
import type { Policy } from '../../lib/offices/policy';
import { OFFICIAL_MATCHES } from '../../lib/pages/hosts';
import { lookAtTab, reloadTab, reportPage, showOnTab, unmuteTab } from './look-at-tab';
import { saveCalendar } from './save-calendar';

/** The popup's ways into the browser. @param isTab shown as a page in a tab */
export const popupDoors = (store: Store, isTab: boolean, { reports }: Policy): PopupDoors => ({
  reportsTo: reports ?? null,
  keepDraft: firstUseDraft.set,
  notificationsBlocked,
  lookAtTab,
  pageReport: reportPage,
  async reloadTab() {
    await reloadTab();
    await closePopup();
  },
  unmuteTab,
  async showOnTab(action) {
    await showOnTab(action);
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
  chooseFileElsewhere: isTab ? null : () => void open('/welcome.html', LAST_DAY_FROM_FILE),
  calendarAsked: takeHash('#calendar'),
  saveCalendar: () => saveCalendar(store),
});

/** Whether the page was opened for this; loading it anew does it no second time. */
function takeHash(hash: string): boolean {
  if (location.hash !== hash) return false;
  history.replaceState(null, '', location.pathname);
  return true;
}

async function open(page: '/options.html' | '/letter.html' | '/welcome.html', section?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + (section ? `#${section}` : '') });
  await closePopup();
}

/** Whether this is the popup shown as a page in a tab. */
export const isInTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

/** The popup has done its part; shown as a page in a tab it stays. */
async function closePopup(): Promise<void> {
  if (!(await isInTab())) window.close();
}
