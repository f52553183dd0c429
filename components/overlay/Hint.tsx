import type { Hint as HintState } from '../../lib/page-side/overlay';

/** Beside the control that is to be pressed once more. Said aloud by the alert, so hidden here. */
export function Hint({ hint: { view, left, top, isAbove } }: { hint: HintState }) {
  return (
    <div class={isAbove ? 'hint above' : 'hint'} style={{ left: `${left}px`, top: `${top}px` }} aria-hidden="true">
      {view.pressAgain}
    </div>
  );
}
