import type { sharedAtOnce as tr } from '../tr/shared-at-once';
import { spoken } from './spoken';

export const sharedAtOnce: typeof tr = {
  ...spoken,
  cancel: 'Cancel',
  undo: 'Undo',
  saved: 'Saved',
  opensInTab: 'opens in a new tab',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. The text is selected: press Ctrl+C.',
  steps: {
    doneOn: 'Day it was done',
    seenOnPage: 'seen on a page',
    whyOf: (step) => `${step}: details`,
    from: (day) => `from ${day}`,
    done: 'done',
    notYet: 'not yet',
    count: (done, all) => (done === 0 ? `${all} steps` : `${done} of ${all} steps done`),
  },
};
