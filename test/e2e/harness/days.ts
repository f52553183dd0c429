import { addDays, addMonths, type Day, dayAt } from '../../../lib/calendar/day';

/** The real day in Turkey: no clock is faked in end-to-end tests, cases are made around today. */
export const today = (): Day => dayAt(new Date());
export const inDays = (days: number): Day => addDays(today(), days);
export const inMonths = (months: number): Day => addMonths(today(), months);
