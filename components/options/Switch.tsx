import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePending } from '../shared/usePending';

interface SwitchProps {
  readonly label: string;
  readonly more?: string;
  readonly on: boolean;
  /** May answer with a promise: the switch stands as pressed meanwhile. */
  readonly onSwitch: (on: boolean) => unknown;
  readonly disabled?: boolean;
  /** Only the switch is seen; `label` is read. */
  readonly bare?: boolean;
}

/** On or off, at once. */
export function Switch(props: SwitchProps): JSX.Element {
  const { label, more, disabled = false, bare = false } = props;
  const [on, turn] = usePending(props.on, props.onSwitch);
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
        onChange={(event) => turn(event.currentTarget.checked)}
      />
    </div>
  );
}
