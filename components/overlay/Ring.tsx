import type { Box } from '../../lib/page-side/overlay';

const ROOM = 5;

/** Drawn around the page's own field; the page itself stays as it is. */
export function Ring({ at }: { at: Box }) {
  const style = {
    left: `${at.left - ROOM}px`,
    top: `${at.top - ROOM}px`,
    width: `${at.width + 2 * ROOM}px`,
    height: `${at.height + 2 * ROOM}px`,
  };
  return <div class="ring" style={style} aria-hidden="true" />;
}
