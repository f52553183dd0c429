import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage';
import { forgetCorners } from '../../lib/browser/card-corners';
import { rememberBrowserLanguage } from '../../lib/browser/language';
import { testNotification } from '../../lib/browser/notifications';
import { managedValues } from '../../lib/browser/policy';
import { browserStore } from '../../lib/browser/storage';
import { governedSettings } from '../../lib/case/governed';
import type { Stored } from '../../lib/case/schema';
import { LETTER_DRAFT } from '../../lib/letter/draft';
import type { Office } from '../../lib/offices/office';
import { readPolicy } from '../../lib/offices/policy';
import { type Language, languageOf } from '../../lib/vocabulary/language';
import { catalogueIn } from '../../lib/words/catalogue';
import '../../components/shared/shared.css';
import '../../components/options/options.css';

const root = document.getElementById('root');
if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  const [first, managed] = await Promise.all([store.load(), managedValues()]);
  // Only the worker needs it, and the page can do without.
  void rememberBrowserLanguage().catch(() => {});
  const services = {
    version: browser.runtime.getManifest().version,
    browserLanguage: navigator.language,
    testNotification,
    async calendarFile(stored: Stored, office: Office, language: Language) {
      // The calendar library is large and seldom needed.
      const { calendarFile } = await import('../../lib/calendar-file/calendar-file');
      return calendarFile(stored, office, language, new Date());
    },
    async clearOutsideRecord() {
      await Promise.all([browser.storage.session.remove([LETTER_DRAFT, 'first-use']), forgetCorners()]);
    },
  };
  const policy = readPolicy(managed);
  const language = languageOf(governedSettings(first.stored.settings, policy).language, navigator.language);
  const catalogue = await catalogueIn(language);
  render(<OptionsPage store={store} first={first} policy={policy} catalogue={catalogue} services={services} />, root);
}
