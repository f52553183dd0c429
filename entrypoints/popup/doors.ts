import { browser } from 'wxt/browser';
import type { PopupDoors } from '../../components/popup/popup-doors';
import { spokenLanguage } from '../../lib/browser/language';
import { notificationsBlocked } from '../../lib/browser/notifications';
import { currentOffice } from '../../lib/browser/office';
import { dayAt } from '../../lib/calendar/day';
import type { Store } from '../../lib/case/store';
import type { FirstUseDraft } from '../../lib/first-use';
import { pageReport } from '../../lib/page-report/page-report';
import { loadWords } from './load-words';
import { lookAtTab, OUR_ORIGINS, reportOf, tabInView } from './look-at-tab';

/** The popup's ways into the browser. */
export const popupDoors = (store: Store, keepDraft: (draft: FirstUseDraft) => void): PopupDoors => ({
  loadWords,
  lookAtTab,
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
  keepDraft,
  notificationsBlocked,
  async pageReport() {
    const seen = await tabInView();
    const report = seen && (await reportOf(seen.tab.id, true));
    return report && pageReport(report, browser.runtime.getManifest().version);
  },
  async reloadTab() {
    const seen = await tabInView();
    if (seen) await browser.tabs.reload(seen.tab.id);
    window.close();
  },
  allowAccess: () => browser.permissions.request({ origins: OUR_ORIGINS }).catch(() => false),
  openOptions: (section) => open(`options.html${section ? `#${section}` : ''}`),
  openLetter: () => open('letter.html'),
  async saveCalendar() {
    try {
      const { stored } = await store.load();
      const [office, language, { calendarFile }] = await Promise.all([
        currentOffice(stored.settings),
        spokenLanguage(stored.settings.language),
        import('../../lib/calendar-file/calendar-file'),
      ]);
      save(calendarFile(stored, office, language, new Date()), `e-imza-${dayAt(new Date())}.ics`);
      return true;
    } catch {
      return false;
    }
  },
});

function open(page: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}` as '/popup.html') });
  window.close();
}

/** Hands a text to the browser's own download. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
