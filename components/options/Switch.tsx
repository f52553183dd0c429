import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly more?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Only the switch is seen; `label` is read. */
  readonly bare?: boolean;
}

/** On or off, at once. */
export function Switch({ label, more, on, onSwitch, disabled = false, bare = false }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="switch-row" data-bare={bare}>
      <label for={id} class={bare ? 'unseen' : 'label'}>
        {label}
      </label>
      {more && (
        <p class="hint" id={`${id}-more`}>
          {more}
        </p>
      )}
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        {...(more ? { 'aria-describedby': `${id}-more` } : {})}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
