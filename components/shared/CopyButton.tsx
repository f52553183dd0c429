import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useSpeech } from './speech';

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly weight?: 'primary' | 'secondary' | 'quiet';
  /** Called when the clipboard refuses, so that the caller can select the text instead. */
  readonly onRefused?: () => void;
}

/** Puts a text on the clipboard and says whether it did. */
export function CopyButton({ text, label, weight = 'secondary', onRefused }: CopyButtonProps): JSX.Element {
  const { words } = useSpeech();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
      onRefused?.();
    }
  };

  const message = { idle: '', copied: words.shared.copied, refused: words.shared.copyRefused }[state];
  return (
    <>
      <Button weight={weight} icon={state === 'copied' ? 'check' : 'copy'} onClick={copy}>
        {state === 'copied' ? words.shared.copied : (label ?? words.shared.copy)}
      </Button>
      <span class={state === 'refused' ? 'hint' : 'unseen'} role="status">
        {message}
      </span>
    </>
  );
}

/** A text to take along (an address, a number), selectable by one click, with its copy button. */
export function Copyable({ text, label }: { readonly text: string; readonly label?: string }): JSX.Element {
  const shown = useRef<HTMLSpanElement>(null);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <div class="copyable" data-lines={text.includes('\n')}>
      <span ref={shown}>{text}</span>
      <CopyButton text={text} weight="quiet" onRefused={select} {...(label === undefined ? {} : { label })} />
    </div>
  );
}
