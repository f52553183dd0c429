import type { card as tr } from '../../tr/spoken/card';

export const card: typeof tr = {
  collapse: 'Collapse',
  expand: 'Open',
  move: 'Move the box: with the arrow keys or by dragging',
  more: 'There is more',
  pill: (count, toneWord) => `${count} ${count === 1 ? 'note' : 'notes'} · ${toneWord}`,
  muteTab: "Someone else's application: stay quiet in this tab",
  muted: 'Nothing will be shown in this tab.',
  dismissed: (title) => `“${title}” will not be shown again.`,
  undo: 'Undo',
  chosen: (option) => `✓ ${option} is chosen`,
  eOnay: 'E-onay',
  giveUp: 'Go back',
  sendAnyway: 'Send anyway',
  pressAgain: 'Now press the button once more',
  copyByHand: 'The browser did not allow copying. The text is selected: copy it with Ctrl+C.',
};
