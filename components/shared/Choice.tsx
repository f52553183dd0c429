import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

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
  readonly onChoose: (value: T) => void;
  /** `row`: short words side by side where there is room. `grid`: two or more to a line. */
  readonly layout?: 'list' | 'row' | 'grid';
  readonly disabled?: boolean;
  readonly required?: boolean;
}

/** One of a few: a radio group whose whole rows can be pressed. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { legend, hint, options, value, onChoose, layout = 'list', disabled = false, required = false } = props;
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
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
            {option.more && <span class="more">{option.more}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
