import type { ShownPlace } from '../../pages/field';
import { prop } from '../dom';
import type { Box } from './overlay';
import type { OverlayInPage } from './overlay-in-page';

const RING_FOR = 5_000;

/** What is said of the place, before the option's name. */
export interface PlaceTexts {
  /** What the portals usually call it, where the page's own word is out of reach. */
  readonly option: string | null;
  readonly inList: string;
  readonly isRight: string;
}

/**
 * Brings a place of the page into view and draws a ring around it. The page stays as it is, and so does the focus: on a
 * control of the page the next Enter would choose, press or send.
 *
 * @param onRing the ring has come, moved or gone
 */
export function showField(overlay: OverlayInPage, place: ShownPlace, texts: PlaceTexts, onRing: () => void): void {
  const { window } = overlay;
  const { elements, isInList } = place;
  const option = place.option ?? texts.option;
  const sentence = option && `${isInList ? texts.inList : texts.isRight}: «${option}»`;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const middle = elements[elements.length >> 1];
  if (middle) prop(middle, 'scrollIntoView').call(middle, { block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  if (sentence) overlay.speak({ polite: sentence, assertive: '' });
  const caption = isInList ? sentence : null;
  const ends = performance.now() + RING_FOR;
  // A ring that is drawn already goes over to this place.
  const mine = {};
  drawn = mine;
  const follow = (): void => {
    if (drawn !== mine) return;
    const box = performance.now() > ends ? null : boxAround(elements);
    overlay.set({ ring: box && { ...box, caption } });
    onRing();
    if (box) window.requestAnimationFrame(follow);
  };
  follow();
}

let drawn: object | null = null;

/** Null where nothing of it is drawn any more. */
function boxAround(elements: readonly Element[]): Box | null {
  const boxes = elements
    .filter((element) => element.isConnected)
    .map((element) => prop(element, 'getBoundingClientRect').call(element))
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, width: right - left, height: bottom - top };
}
