import { browser } from 'wxt/browser';
import type { PopupDoors } from '../../components/popup/popup-doors';
import type { Store } from '../../lib/case/store';
import { OFFICIAL_MATCHES } from '../../lib/pages/hosts';
import { loadWords } from './load-words';

/** The popup's ways into the browser. What the first paint does not need is loaded when it is asked for. */
export const popupDoors = (store: Store): PopupDoors => ({
  loadWords,
  readDraft: async () => (await import('./first-use-draft')).firstUseDraft.get(),
  keepDraft: async (draft) => (await import('./first-use-draft')).firstUseDraft.set(draft),
  notificationsBlocked: async () => (await import('../../lib/browser/notifications-blocked')).notificationsBlocked(),
  lookAtTab: async () => (await import('./look-at-tab')).lookAtTab(),
  pageReport: async () => (await import('./report-page')).reportPage(),
  reloadTab: async () => {
    await (await import('./look-at-tab')).reloadTab();
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
  saveCalendar: async () => (await import('./save-calendar')).saveCalendar(store),
});

async function open(page: '/options.html' | '/letter.html', section?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + (section ? `#${section}` : '') });
  await closePopup();
}

/** The popup has done its part; shown as a page in a tab it stays. */
async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
