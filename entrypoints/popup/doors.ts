import { browser } from 'wxt/browser';
import type { PopupDoors } from '../../components/popup/popup-doors';
import type { Store } from '../../lib/case/store';
import { KAMUSM_MATCHES, MEBBIS_MATCHES } from '../../lib/pages/hosts';
import { loadWords } from './load-words';

/** The popup's ways into the browser. What the first paint does not need is loaded when it is asked for. */
export const popupDoors = (store: Store): PopupDoors => ({
  loadWords,
  keepDraft: async (draft) => (await import('./first-use-draft')).firstUseDraft.set(draft),
  notificationsBlocked: async () => (await import('../../lib/browser/notifications')).notificationsBlocked(),
  lookAtTab: async () => (await import('./look-at-tab')).lookAtTab(),
  pageReport: async () => (await import('./report-page')).reportPage(),
  reloadTab: async () => {
    await (await import('./look-at-tab')).reloadTab();
    window.close();
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
  allowAccess: () =>
    browser.permissions.request({ origins: [...KAMUSM_MATCHES, ...MEBBIS_MATCHES] }).catch(() => false),
  openOptions: (section) => open('/options.html', section),
  openLetter: () => open('/letter.html'),
  saveCalendar: async () => (await import('./save-calendar')).saveCalendar(store),
});

function open(page: '/options.html' | '/letter.html', section?: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page) + (section ? `#${section}` : '') });
  window.close();
}
