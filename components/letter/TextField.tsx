import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FIELD_LIMIT } from '../../lib/letter/draft';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the text, told beside it as soon as it stands. */
  readonly problem?: string | null;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly onLeave?: () => void;
  readonly lines?: number;
  readonly limit?: number;
  readonly numeric?: boolean;
}

/** One labelled line of text, or several. */
export function TextField(props: TextFieldProps): JSX.Element {
  const {
    label,
    hint,
    problem = null,
    value,
    onType,
    onLeave,
    lines = 1,
    limit = FIELD_LIMIT,
    numeric = false,
  } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: 'input',
    value,
    maxLength: limit,
    // Other people's names are no business of the browser's own form memory.
    autoComplete: 'off',
    spellcheck: false,
    'aria-invalid': problem !== null,
    ...(described ? { 'aria-describedby': described } : {}),
    onBlur: () => onLeave?.(),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          {...(numeric ? { inputMode: 'numeric' } : {})}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {/* The alert stands before it has anything to say, so that screen readers hear it come. */}
      <div role="alert">
        {problem && (
          <p class="problem" id={`${id}-problem`}>
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
