import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePending } from './usePending';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** One line that tells it apart from the others. */
  readonly more?: string;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly hint?: ComponentChildren;
  readonly options: readonly ChoiceOption<T>[];
  /** Null: nothing chosen yet. */
  readonly value: T | null;
  /** May answer with a promise: what was chosen is shown meanwhile. */
  readonly onChoose: (value: T) => unknown;
  /** `row`: short words side by side where there is room. `grid`: two or more to a line. */
  readonly layout?: 'list' | 'row' | 'grid';
  readonly disabled?: boolean;
  readonly required?: boolean;
}

/** One of a few: a radio group whose whole rows can be pressed. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, hint, options, layout = 'list', disabled = false, required = false } = props;
  const [value, choose] = usePending<T | null>(props.value, (next) => next !== null && props.onChoose(next));
  const name = useId();
  return (
    <fieldset class="choice" data-layout={layout} disabled={disabled}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              class="radio"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              required={required}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
            {option.more && <span class="more">{option.more}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
