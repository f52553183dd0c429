import type { sharedAtOnce as tr } from '../tr/shared-at-once';

export const sharedAtOnce: typeof tr = {
  product: 'E-İmza Asistanı',
  tones: { rejected: 'Will be rejected', caution: 'Caution', uncertain: 'Uncertain', info: 'Info' },
  source: (names) => `Source: ${names}`,
  article: (number) => `Article ${number}`,
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  close: 'Close',
  saved: 'Saved',
  opensInTab: 'opens in a new tab',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'The browser refused the clipboard. The text is selected: press Ctrl+C.',
  notSaved: {
    full: 'Not saved: the space the browser gives this extension is full. The earlier record stands.',
    newer: 'Not saved: the record was written by a newer version. Update the extension; the record stands.',
    unavailable: 'Not saved: the browser’s storage could not be reached. The earlier record stands; try again.',
  },
  sourceMeaning: {
    checkedOn: (day) => `Last read on ${day}.`,
    open: 'Open the source',
  },
  steps: {
    doneOn: 'Day it was done',
    changeDay: (step, day) => `${step}: ${day}, change the day`,
    seenOnPage: 'seen on a page',
    why: 'Why?',
    whyOf: (step) => `${step}: details`,
    from: (day) => `from ${day}`,
    byDate: 'Comes with the calendar',
    done: 'done',
    notYet: 'not yet',
    next: 'next',
    count: (done, all) => (done === 0 ? `${all} steps` : `${done} of ${all} steps done`),
  },
};
