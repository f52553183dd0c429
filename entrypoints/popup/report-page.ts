import { browser } from 'wxt/browser';
import { pageReport } from '../../lib/page-report/page-report';
import { reportOf, tabInView } from './look-at-tab';

/** «Sayfa raporu» of the tab in view, masked; null where it no longer answers. */
export async function reportPage(): Promise<string | null> {
  const seen = await tabInView();
  const report = seen && (await reportOf(seen.tab, true));
  return report && pageReport(report, browser.runtime.getManifest().version);
}
