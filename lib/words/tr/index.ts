import { articles } from './articles';
import { card } from './card';
import { checklists } from './checklists';
import { findingNotes } from './finding-notes';
import { findings } from './findings';
import { letter } from './letter';
import { options } from './options';
import { popup } from './popup';
import { record } from './record';
import { reminders } from './reminders';
import { shared } from './shared';
import { welcome } from './welcome';

/** The Turkish catalogue; English has its shape. */
export const tr = {
  articles,
  card,
  checklists,
  findingNotes,
  findings,
  letter,
  options,
  popup,
  record,
  reminders,
  shared,
  welcome,
};
