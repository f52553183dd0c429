import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverlayActs } from '../../lib/content-script/card/overlay';
import type { HoldView } from '../../lib/messages';
import { Button } from './Button';

/** The last check before sending, modal; the button that goes back has the focus. */
export function HoldDialog({ hold, acts }: { readonly hold: HoldView; readonly acts: OverlayActs }) {
  const dialog = useRef<HTMLDialogElement>(null);
  /** The key that brought us here is still down: neither its repeats nor its release press anything. */
  const isKeyOfPress = useRef(true);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('button')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat) event.preventDefault();
    else isKeyOfPress.current = false;
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (isKeyOfPress.current) event.preventDefault();
  };
  // The second half of a double click lands here: it takes no focus away, and answers nothing.
  const onMouseDown = (event: MouseEvent): void => {
    if (event.detail > 1 || event.target === event.currentTarget) event.preventDefault();
  };
  const onCancel = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted) acts.giveUp();
  };
  return (
    <dialog
      ref={dialog}
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
