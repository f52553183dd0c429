import { Component, createRef } from 'preact';
import type { CardAction } from '../../lib/messages';
import type { OverlayActs } from '../../lib/page-side/overlay';
import { keepFocus, onPress } from './own-events';

interface Props {
  readonly copy: Extract<CardAction, { do: 'copy' }>;
  readonly byHand: string;
  readonly acts: OverlayActs;
}

/** A text to take along, selectable beside its button: a page's policy may close the clipboard to us. */
export class CopyLine extends Component<Props, { says: string }> {
  override state = { says: '' };
  private readonly text = createRef<HTMLTextAreaElement>();

  private readonly copyIt = async (): Promise<void> => {
    const { copy, byHand, acts } = this.props;
    const isCopied = await acts.copy(copy.text);
    if (!isCopied) {
      this.text.current?.focus();
      this.text.current?.select();
    }
    this.setState({ says: isCopied ? copy.copied : byHand });
  };

  override render({ copy }: Props, { says }: { says: string }) {
    return (
      <div class="copy">
        <textarea
          ref={this.text}
          readOnly
          rows={copy.text.split('\n').length + Math.floor(copy.text.length / 60)}
          aria-label={copy.label}
          value={copy.text}
        />
        <div class="row">
          <button type="button" class="act" onMouseDown={keepFocus} onClick={onPress(() => void this.copyIt())}>
            {copy.label}
          </button>
          <span class="said" role="status">
            {says}
          </span>
        </div>
      </div>
    );
  }
}
