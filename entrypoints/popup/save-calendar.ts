import type { CalendarSaved } from '../../components/popup/popup-doors';
import { inForce } from '../../lib/browser/office';
import type { Store } from '../../lib/case/store';

/** Long enough for the browser to have read the file. */
const KEEP = 60_000;

/** Hands the calendar file to the browser's own download. */
export async function saveCalendar(store: Store): Promise<CalendarSaved> {
  try {
    const { stored } = await store.load();
    const { office, language, govern } = await inForce(stored);
    const { calendarFile } = await import('../../lib/calendar-file/calendar-file');
    const text = calendarFile({ ...stored, settings: govern(stored.settings) }, office, language, new Date());
    if (text === null) return 'no-days';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    link.download = 'e-imza.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
    return 'saved';
  } catch {
    return 'failed';
  }
}
