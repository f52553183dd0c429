/** @jsxImportSource ./dom */
import type { CardAction } from '../../lib/messages';
import type { OverlayActs } from '../../lib/page-side/overlay';
import { Button } from './Button';

interface Props {
  readonly copy: Extract<CardAction, { do: 'copy' }>;
  readonly byHand: string;
  readonly acts: OverlayActs;
}

/** A text to take along, selectable beside its button: a page's policy may close the clipboard to us. */
export function CopyLine({ copy, byHand, acts }: Props) {
  const lines = copy.text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 42), 0);
  const text = (
    <textarea readonly rows={lines} aria-label={copy.label}>
      {copy.text}
    </textarea>
  );
  const said = <span class="said" role="status" />;
  const copyIt = async (): Promise<void> => {
    const isCopied = await acts.copy(copy.text);
    if (!isCopied && text instanceof HTMLTextAreaElement) {
      text.focus();
      text.select();
    }
    said.textContent = isCopied ? copy.copied : byHand;
  };
  return (
    <div class="copy">
      {text}
      <div class="row">
        <Button class="act" label={copy.label} act={() => void copyIt()} />
        {said}
      </div>
    </div>
  );
}
