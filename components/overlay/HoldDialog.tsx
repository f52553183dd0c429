/** @jsxImportSource ./dom */
import type { HoldView } from '../../lib/messages';
import type { OverlayActs } from '../../lib/page-side/overlay';
import { Button } from './Button';

/** The last check before sending. To be shown as modal; «Vazgeç» has the focus. */
export function HoldDialog({ hold, acts }: { hold: HoldView; acts: OverlayActs }) {
  /** The key that brought us here is still down: neither its repeats nor its release press anything. */
  let isKeyOfPress = true;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault();
    else isKeyOfPress = false;
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (isKeyOfPress) event.preventDefault();
  };
  // The second half of a double click lands here: it takes no focus away, and answers nothing.
  const onMouseDown = (event: MouseEvent) => {
    if (event.detail > 1 || event.target === event.currentTarget) event.preventDefault();
  };
  const onCancel = (event: Event) => {
    event.preventDefault();
    if (event.isTrusted) acts.giveUp();
  };
  return (
    <dialog
      class="hold rejected"
      aria-labelledby="what"
      aria-describedby="why"
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onMouseDown={onMouseDown}
      onCancel={onCancel}
    >
      <div id="what">
        <span class="tone">{hold.toneWord}</span>
        <h2>{hold.title}</h2>
      </div>
      <div id="why">
        <p>{hold.body}</p>
        <p class="source">{hold.source}</p>
      </div>
      <div class="row">
        <Button class="main" label={hold.giveUp} act={acts.giveUp} />
        <Button class="act" label={hold.sendAnyway} act={acts.sendAnyway} />
      </div>
    </dialog>
  );
}
