// Keys and the mouse, as a person uses them: what BiDi performs is trusted.
import type { Bidi } from './bidi';

/** Names as Playwright has them, beside the letters themselves. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export interface Keyboard {
  /** A key, or several at once («Alt+Shift+K»). */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
}

export function keyboardOf(bidi: Bidi, context: string): Keyboard {
  const perform = (actions: readonly object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (value: string) => ({ type: 'keyDown', value: KEYS[value] ?? value });
  const up = (value: string) => ({ type: 'keyUp', value: KEYS[value] ?? value });
  return {
    async press(key) {
      const keys = key.split('+');
      await perform([...keys.map(down), ...keys.toReversed().map(up)]);
    },
    async type(text) {
      await perform([...text].flatMap((letter) => [down(letter), up(letter)]));
    },
    async down(key) {
      await perform([down(key)]);
    },
    async up(key) {
      await perform([up(key)]);
    },
  };
}

export interface Mouse {
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(x: number, y: number): Promise<void>;
  dblclick(x: number, y: number): Promise<void>;
}

/** Coordinates are those of the context's viewport. */
export function mouseOf(bidi: Bidi, context: string): Mouse {
  const perform = (actions: readonly object[]) =>
    bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const to = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    async move(x, y) {
      await perform([to(x, y)]);
    },
    async down() {
      await perform(press.slice(0, 1));
    },
    async up() {
      await perform(press.slice(1));
    },
    async click(x, y) {
      await perform([to(x, y), ...press]);
    },
    async dblclick(x, y) {
      await perform([to(x, y), ...press, ...press]);
    },
  };
}
