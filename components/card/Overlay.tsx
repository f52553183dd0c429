import type { Box, Hint, OverlayActs, OverlayState } from '../../lib/content-script/card/overlay';
import { Card } from './Card';
import { HoldDialog } from './HoldDialog';
import { NoteLine } from './NoteLine';

/** Between a field and the ring around it. */
const ROOM = 5;

/** All that we draw in a page: the card, the last check before sending with its hint, the ring around a field. */
export function Overlay({ state, acts }: { readonly state: OverlayState; readonly acts: OverlayActs }) {
  const { card, note, collapsed, corner, hold, hint, ring, spoken } = state;
  return (
    <>
      {card ? (
        <Card card={card} note={note} collapsed={collapsed} corner={corner} acts={acts} />
      ) : (
        note && (
          <section class={`place ${corner.side} ${corner.edge} card`} aria-label={note.region} tabIndex={-1}>
            <NoteLine note={note} acts={acts} />
          </section>
        )
      )}
      <div class="spoken" role="status">
        {spoken.polite}
      </div>
      <div class="spoken" role="alert">
        {spoken.assertive}
      </div>
      {hold && <HoldDialog hold={hold} acts={acts} />}
      {hint && (
        // The alert says it aloud.
        <div class="hint" style={placeOfHint(hint)} aria-hidden="true">
          {hint.view.pressAgain}
        </div>
      )}
      {ring && (
        // Said aloud by the status above.
        <div class="ring" style={placeOfRing(ring)} aria-hidden="true">
          {ring.caption && <span>{ring.caption}</span>}
        </div>
      )}
    </>
  );
}

const placeOfHint = ({ left, top, isAbove }: Hint) => ({
  left: `${left}px`,
  top: `${top}px`,
  translate: isAbove ? '0 -100%' : '',
});

const placeOfRing = ({ left, top, width, height }: Box) => ({
  left: `${left - ROOM}px`,
  top: `${top - ROOM}px`,
  width: `${width + 2 * ROOM}px`,
  height: `${height + 2 * ROOM}px`,
});
