// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { paint } from '../../../components/card/paint';
import { NOTHING_SHOWN, type OverlayActs, type OverlayState } from '../../../lib/content-script/card/overlay';
import type { CardItem, CardView } from '../../../lib/messages';
import { TOP_RIGHT } from '../../../lib/vocabulary/corner';

// jsdom draws nothing, so that nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const acts: OverlayActs = {
  collapse() {},
  put() {},
  escape() {},
  muteTab() {},
  dismiss() {},
  undo() {},
  openOwn() {},
  showField() {},
  copy: async () => true,
  giveUp() {},
  sendAnyway() {},
};
const item = (id: string): CardItem => ({
  id,
  tone: 'caution',
  toneWord: 'Dikkat',
  title: id,
  body: '',
  source: '',
  actions: [{ do: 'dismiss', label: `${id}: bir daha gösterme`, done: '' }],
});
const showing = (...ids: string[]): OverlayState => {
  const words = {
    region: '',
    collapse: '',
    expand: '',
    move: '',
    more: '',
    pill: '',
    muteTab: '',
    muted: '',
    undo: '',
  };
  const card: CardView = {
    lang: 'tr',
    appearance: 'light',
    page: 'application-form',
    collapsed: false,
    corner: TOP_RIGHT,
    items: ids.map(item),
    words,
  };
  return { ...NOTHING_SHOWN, card };
};

const ORDERS = [
  ['a', 'b', 'c', 'd'],
  ['d', 'c', 'b', 'a'],
  ['b', 'd', 'a', 'c'],
  ['c', 'a', 'd', 'b'],
];

test('the control in focus keeps it while findings change places around it, also without moveBefore', () => {
  // jsdom has none, like Chromium before 133 and Firefox before 144.
  expect('moveBefore' in Element.prototype).toBe(false);
  const root = document.body.appendChild(document.createElement('div'));
  const draw = paint(root, acts);
  for (const before of ORDERS)
    for (const after of ORDERS)
      for (const focused of before) {
        draw(showing(...before));
        const button = [...root.querySelectorAll<HTMLElement>('li button')][before.indexOf(focused)];
        const finding = button?.closest('li');
        button?.focus();
        draw(showing(...after));
        expect(finding?.isConnected).toBe(true);
        expect(document.activeElement?.closest('li'), `${before} to ${after}`).toBe(finding);
        // The gravest stands in full: what comes there or leaves it changes its controls.
        const foldsOrUnfolds = (before[0] === focused) !== (after[0] === focused);
        if (!foldsOrUnfolds) expect(document.activeElement, `${before} to ${after}`).toBe(button);
      }
});
