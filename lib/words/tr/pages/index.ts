import { articles } from './articles';
import { certificateFile } from './certificate-file';
import { checklists } from './checklists';
import { findingNotes } from './finding-notes';
import { letter } from './letter';
import { popup } from './popup';
import { shared } from './shared';
import { welcome } from './welcome';

/** What our own pages say. */
export const pages = { articles, certificateFile, checklists, findingNotes, letter, popup, shared, welcome };
