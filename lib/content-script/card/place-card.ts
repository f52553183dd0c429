import type { Corner } from '../../vocabulary/corner';
import type { Box } from './overlay';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Standing {
  readonly corner: Corner;
  /** The card would cover the field everywhere: only the pill fits. */
  readonly tucked: boolean;
}

/** Between the card and the window's edge. */
export const MARGIN = 12;
const PILL: Size = { width: 240, height: 44 };

/** The corners on one edge, the corner itself first. */
const along = ({ side, edge }: Corner): Corner[] => [
  { side, edge },
  { side: side === 'left' ? 'right' : 'left', edge },
];
const everywhere = (corner: Corner): Corner[] => [
  ...along(corner),
  ...along({ ...corner, edge: corner.edge === 'top' ? 'bottom' : 'top' }),
];

/**
 * Where the card stands without covering the field in focus: where it stands already, else on the other side, else as
 * a pill in a free corner.
 *
 * @param home where the person wants it
 * @param shown what must stay in sight: the field in focus, a place that is being shown
 */
export function placeCard(card: Size, shown: readonly Box[], window: Size, now: Standing, home: Corner): Standing {
  const fields = shown.filter((field) => field.width * field.height <= (window.width * window.height) / 2);
  if (fields.length === 0) return now.tucked ? { corner: home, tucked: false } : now;
  const isFree = (size: Size) => (corner: Corner) =>
    fields.every((field) => !overlap(boxAt(corner, size, window), field));
  if (!now.tucked && isFree(card)(now.corner)) return now;
  const beside = along(home).find(isFree(card));
  if (beside) return { corner: beside, tucked: false };
  if (now.tucked && isFree(PILL)(now.corner)) return now;
  return { corner: everywhere(home).find(isFree(PILL)) ?? now.corner, tucked: true };
}

function boxAt({ side, edge }: Corner, size: Size, window: Size): Box {
  const width = Math.min(size.width, window.width - 2 * MARGIN);
  return {
    left: side === 'left' ? MARGIN : window.width - MARGIN - width,
    top: edge === 'top' ? MARGIN : window.height - MARGIN - size.height,
    width,
    height: size.height,
  };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
