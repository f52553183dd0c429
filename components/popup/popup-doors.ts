import type { FirstUseDraft } from '../../lib/first-use';
import type { ShowField } from '../../lib/messages';
import type { ReportsTo } from '../../lib/offices/policy';
import type { LAST_DAY_FROM_FILE } from '../shared/LastDayFromFile';
import type { TabSight } from './tab-sight';

/** `no-days`: no coming day matters, so that there is no file. */
export type CalendarSaved = 'saved' | 'no-days' | 'failed';

/** What the popup can ask of the browser; the views know no extension API. */
export interface PopupDoors {
  /** What stands on the active tab now. */
  readonly lookAtTab: () => Promise<TabSight>;
  /** Calls back when the person goes to another tab or a tab has loaded. @returns what stops it */
  readonly onTabChange: (listener: () => void) => () => void;
  /** The active tab's texts, masked; null where it no longer answers. */
  readonly pageReport: () => Promise<string | null>;
  /** Who gets page reports, where the administrator named somebody. */
  readonly reportsTo: ReportsTo | null;
  readonly reloadTab: () => Promise<void>;
  /** Takes back «Bu başvuru başkasının: bu sekmede gösterme». */
  readonly unmuteTab: () => Promise<void>;
  /** Shows a place of the active tab in the page itself. */
  readonly showOnTab: (action: ShowField) => Promise<void>;
  /** Asks for our hosts; to be called in the click itself. @returns whether they are allowed now */
  readonly allowAccess: () => Promise<boolean>;
  readonly openOptions: (section?: 'data' | 'record' | 'reminders' | typeof LAST_DAY_FROM_FILE) => void;
  readonly openLetter: () => void;
  /** Where a file can be chosen; null in a tab, where it can be chosen in place: a file dialog closes a popup. */
  readonly chooseFileElsewhere: (() => void) | null;
  /** The card's «Takvime ekle» has opened the popup as a page: the file is saved at once. */
  readonly calendarAsked: boolean;
  /** Saves the calendar file. @returns whether it was handed to the browser, or what kept it */
  readonly saveCalendar: () => Promise<CalendarSaved>;
  /** Keeps for this browser session what was typed into the first-use form, or into a field for the last day. */
  readonly keepDraft: (draft: FirstUseDraft) => Promise<void>;
  /** Whether the browser itself blocks our notifications; null where it does not tell. */
  readonly notificationsBlocked: () => Promise<boolean | null>;
}
