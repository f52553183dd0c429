import { useRef, useState } from 'preact/hooks';
import type { OverlayActs } from '../../lib/content-script/card/overlay';
import type { CardAction } from '../../lib/messages';
import { Button } from './Button';

interface Props {
  readonly copy: Extract<CardAction, { do: 'copy' }>;
  readonly byHand: string;
  readonly acts: OverlayActs;
}

/** Letters in a line of the card. */
const LINE = 42;

/** A text to take along, selectable beside its button: a page's policy may close the clipboard to us. */
export function CopyLine({ copy, byHand, acts }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const lines = copy.text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0);

  async function copyIt(): Promise<void> {
    const isCopied = await acts.copy(copy.text);
    if (!isCopied) {
      text.current?.focus();
      text.current?.select();
    }
    setMessage(isCopied ? copy.copied : byHand);
  }

  return (
    <div class="copy">
      <textarea ref={text} readOnly rows={lines} aria-label={copy.label} value={copy.text} />
      <div class="row">
        <Button class="act" label={copy.label} act={() => void copyIt()} />
        <span class="message" role="status">
          {message}
        </span>
      </div>
    </div>
  );
}
