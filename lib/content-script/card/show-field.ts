import { focusOn, prop } from '../dom';
import type { Canvas } from './canvas';

const RING_FOR = 2_600;

/** Brings a field of the page into view, gives it the focus and draws a ring around it; the page itself stays as it is. */
export function showField(canvas: Canvas, element: Element | null): void {
  if (!element) return;
  const { window } = canvas;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  prop(element, 'scrollIntoView').call(element, { block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  focusOn(element);
  const ends = performance.now() + RING_FOR;
  // A ring that is drawn already goes over to this field.
  const mine = {};
  drawn = mine;
  const follow = (): void => {
    if (drawn !== mine) return;
    const isOver = performance.now() > ends || !element.isConnected;
    canvas.set({ ring: isOver ? null : prop(element, 'getBoundingClientRect').call(element) });
    if (!isOver) window.requestAnimationFrame(follow);
  };
  follow();
}

let drawn: object | null = null;
