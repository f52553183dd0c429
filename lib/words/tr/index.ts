import { articles } from './articles';
import { card } from './card';
import { common } from './common';
import { findingNotes } from './finding-notes';
import { findings } from './findings';
import { letter } from './letter';
import { options } from './options';
import { popupLater } from './popup-later';
import { record } from './record';
import { reminders } from './reminders';
import { shared } from './shared';
import { welcome } from './welcome';

/** The Turkish catalogue; English has its shape. */
export const tr = {
  ...common,
  articles,
  card,
  findingNotes,
  findings,
  letter,
  options,
  popupLater,
  record,
  reminders,
  shared,
  welcome,
};
