import { calendar } from './calendar';
import { card } from './card';
import { findings } from './findings';
import { labels } from './labels';
import { reminders } from './reminders';
import { renewing } from './renewing';

/** What is said outside our own pages: the card, notifications, the calendar file; and what the pages say in the same words. */
export const spoken = { calendar, card, findings, labels, reminders, renewing };
