import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { OverlayActs } from '../../lib/content-script/card/overlay';
import type { Corner } from '../../lib/vocabulary/corner';
import { keepFocus, onPress } from './own-events';

interface Props {
  readonly name: string;
  /** What the handle is called. */
  readonly move: string;
  readonly corner: Corner;
  readonly acts: OverlayActs;
  readonly children: ComponentChildren;
}

/** Nearer than this to where it was pressed, the pointer has not moved. */
const STILL = 5;

/** The card's head, by which it is dragged to another corner; its handle does the same by arrow keys and by a press. */
export function Head({ name, move, corner, acts, children }: Props) {
  const head = useRef<HTMLElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const isDragging = useRef(false);
  const card = (): HTMLElement | null => head.current?.parentElement ?? null;

  const onPointerDown = (event: PointerEvent): void => {
    isDragging.current = false;
    if (!event.isTrusted || event.button !== 0 || !(event.target instanceof Element)) return;
    const button = event.target.closest('button');
    // Its other buttons are no handles.
    if (button && button !== grip.current) return;
    from.current = { x: event.clientX, y: event.clientY };
    // Held by what was pressed, so that the handle's own press stays its own.
    (button ?? head.current)?.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const start = from.current;
    if (!start || !event.isTrusted) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!isDragging.current && Math.hypot(x, y) < STILL) return;
    isDragging.current = true;
    card()?.style.setProperty('translate', `${x}px ${y}px`);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const box = card()?.getBoundingClientRect();
    const view = head.current?.ownerDocument.defaultView;
    const isPut = isDragging.current && event.isTrusted && event.type === 'pointerup';
    from.current = null;
    card()?.style.removeProperty('translate');
    if (!isPut || !box || !view) return;
    acts.put({
      side: box.left + box.width / 2 < view.innerWidth / 2 ? 'left' : 'right',
      edge: box.top + box.height / 2 < view.innerHeight / 2 ? 'top' : 'bottom',
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const turn = event.isTrusted && BY_ARROW[event.key];
    if (!turn) return;
    event.preventDefault();
    acts.put({ ...corner, ...turn });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; by keyboard its handle does the same
    <header
      ref={head}
      onMouseDown={keepFocus}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <b>{name}</b>
      {children}
      <button
        type="button"
        ref={grip}
        class="grip"
        aria-label={move}
        onMouseDown={keepFocus}
        onKeyDown={onKeyDown}
        // The end of a drag is no press.
        onClick={onPress(() => !isDragging.current && acts.put(next(corner)))}
      >
        <i aria-hidden="true" />
      </button>
    </header>
  );
}

const BY_ARROW: Readonly<Record<string, Partial<Corner>>> = {
  ArrowLeft: { side: 'left' },
  ArrowRight: { side: 'right' },
  ArrowUp: { edge: 'top' },
  ArrowDown: { edge: 'bottom' },
};

/** Around the window. */
const next = ({ side, edge }: Corner): Corner =>
  (side === 'right') === (edge === 'top')
    ? { side, edge: edge === 'top' ? 'bottom' : 'top' }
    : { side: side === 'left' ? 'right' : 'left', edge };
