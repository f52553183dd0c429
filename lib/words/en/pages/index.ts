import type { pages as tr } from '../../tr/pages/index';
import { articles } from './articles';
import { certificateFile } from './certificate-file';
import { checklists } from './checklists';
import { findingNotes } from './finding-notes';
import { letter } from './letter';
import { popup } from './popup';
import { shared } from './shared';
import { welcome } from './welcome';

export const pages: typeof tr = {
  articles,
  certificateFile,
  checklists,
  findingNotes,
  letter,
  popup,
  shared,
  welcome,
};
