import type { CommonWords } from '../index';
import { checklists } from './checklists';
import { findingLabels } from './finding-labels';
import { popup } from './popup';
import { sharedAtOnce } from './shared-at-once';
import { sourceNames } from './source-names';

/** What the popup and the shared views say at once. */
export const common: CommonWords = {
  articles: { sources: sourceNames },
  checklists,
  findings: findingLabels,
  popup,
  shared: sharedAtOnce,
};
