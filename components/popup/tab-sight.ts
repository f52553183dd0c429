import { LINKS } from '../../lib/contact';
import type { PageReport } from '../../lib/messages';
import type { PageFacts } from '../../lib/pages/facts';
import type { RequestType } from '../../lib/vocabulary/application';
import type { PageKind } from '../../lib/vocabulary/page-kinds';
import type { Portal } from '../../lib/vocabulary/place';

/** What the popup can tell of the active tab. Nothing here ever means that all is well. */
export type TabSight =
  | { readonly is: 'asking' | 'not-official' }
  /** The browser withholds our hosts. */
  | { readonly is: 'no-access' }
  /** A script of ours should run there, but none answers: the tab is older than the extension. */
  | { readonly is: 'no-answer' }
  /** A page of MEBBİS on which there is never anything to say; what it is its address tells, or nothing does. */
  | { readonly is: 'by-address'; readonly page: PageKind | null; readonly isLast: boolean }
  | TabRead;

export interface TabRead {
  readonly is: 'read';
  /** Of the frame that recognises itself, else of the top one. */
  readonly report: PageReport;
  /** What was chosen earlier on this tab's application form. */
  readonly chosenEarlier: RequestType | null;
  /** «Bu başvuru başkasının: bu sekmede gösterme». */
  readonly muted: boolean;
  /** The popup is a page in a tab of its own: this is the official tab that was looked at last. */
  readonly isLast: boolean;
}

export const factsOf = (sight: TabSight): PageFacts | null => (sight.is === 'read' ? sight.report.facts : null);

const LINK_OF: Readonly<Record<Portal, string>> = {
  bp: LINKS.application,
  bs: LINKS.application,
  oi: LINKS['self-service'],
  nb: LINKS['self-service'],
  mebbis: LINKS.mebbis,
};

/** The one of our links that leads where the tab is already; null where it is elsewhere, or lies in another tab. */
export function linkOfTab(sight: TabSight): string | null {
  if (sight.is === 'by-address') return sight.isLast ? null : LINKS.mebbis;
  const facts = factsOf(sight);
  return sight.is === 'read' && facts && !sight.isLast ? LINK_OF[facts.portal] : null;
}

/** Which of a tab's reports to speak of: a recognised frame before the top document, the top one before others. */
export function chooseReport(top: PageReport | null, frames: readonly PageReport[]): PageReport | null {
  return [top, ...frames].find((report) => report?.facts) ?? top ?? frames[0] ?? null;
}
