import { checklists } from './checklists';
import { findingLabels } from './finding-labels';
import { popup } from './popup';
import { shared } from './shared';
import { sourceNames } from './source-names';

/** What the popup and the shared views say at once. */
export const common = {
  articles: { sources: sourceNames },
  checklists,
  findings: findingLabels,
  popup,
  shared,
};
