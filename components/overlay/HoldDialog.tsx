import { Component, createRef } from 'preact';
import type { HoldView } from '../../lib/messages';
import type { OverlayActs } from '../../lib/page-side/overlay';
import { keepInside, onPress } from './own-events';

interface Props {
  readonly hold: HoldView;
  readonly acts: OverlayActs;
}

/** The last check before sending. Modal from the moment it is drawn; «Vazgeç» has the focus. */
export class HoldDialog extends Component<Props> {
  private readonly dialog = createRef<HTMLDialogElement>();
  private readonly giveUp = createRef<HTMLButtonElement>();
  /** The key that brought us here is still down: its release must press nothing. */
  private isFresh = true;

  override componentDidMount(): void {
    this.dialog.current?.showModal();
    this.giveUp.current?.focus();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.repeat) event.preventDefault();
    else this.isFresh = false;
  };

  private readonly onKeyUp = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (this.isFresh) event.preventDefault();
  };

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted) this.props.acts.giveUp();
  };

  override render({ hold, acts }: Props) {
    return (
      <dialog
        ref={this.dialog}
        class="hold"
        aria-labelledby="hold-title"
        aria-describedby="hold-body"
        {...keepInside}
        onKeyDown={this.onKeyDown}
        onKeyUp={this.onKeyUp}
        onCancel={this.onCancel}
      >
        <div class="rejected">
          <div id="hold-title">
            <span class="tone">{hold.toneWord}</span>
            <h2>{hold.title}</h2>
          </div>
          <div id="hold-body">
            <p>{hold.body}</p>
            <p class="source">{hold.source}</p>
          </div>
        </div>
        <div class="row">
          <button type="button" class="main" ref={this.giveUp} onClick={onPress(acts.giveUp)}>
            {hold.giveUp}
          </button>
          <button type="button" class="act" onClick={onPress(acts.sendAnyway)}>
            {hold.sendAnyway}
          </button>
        </div>
      </dialog>
    );
  }
}
