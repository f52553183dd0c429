import { articles } from './articles';
import { checklists } from './checklists';
import { findings } from './findings';
import { popup } from './popup';
import { record } from './record';
import { reminders } from './reminders';
import { shared } from './shared';

/** What the popup and the shared views say, without the big pages' own areas. */
export const common = { articles, checklists, findings, popup, record, reminders, shared };
