import type { ComponentChildren } from 'preact';
import { keepFocus, onPress } from './own-events';

interface Props {
  readonly class: 'act' | 'quiet' | 'main' | 'fold' | `open ${string}`;
  readonly label: string;
  /** What a screen reader says instead. */
  readonly name?: string;
  readonly expanded?: boolean;
  readonly act: () => void;
  readonly children?: ComponentChildren;
}

export const Button = ({ class: look, label, name, expanded, act, children }: Props) => (
  <button
    type="button"
    class={look}
    aria-label={name}
    aria-expanded={expanded}
    onMouseDown={keepFocus}
    onClick={onPress(act)}
  >
    {children}
    {label}
  </button>
);
