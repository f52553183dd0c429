import type { spoken as tr } from '../../tr/spoken/index';
import { calendar } from './calendar';
import { card } from './card';
import { findings } from './findings';
import { labels } from './labels';
import { reminders } from './reminders';
import { renewing } from './renewing';

export const spoken: typeof tr = { calendar, card, findings, labels, reminders, renewing };
