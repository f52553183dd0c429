import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { asDay, type Day } from '../../lib/calendar/day';
import { type DateFor, readTypedDate, unlikelyDate } from '../../lib/calendar/typed-date';
import { dayInWords, typedDay } from '../../lib/saying/dates';
import { Button } from './Button';
import { Icon } from './Icon';
import { useSpeech } from './speech';

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What the date is for: decides which days are asked about as unlikely. `any`: none. */
  readonly what: DateFor | 'any';
  readonly value: Day | null;
  /** A day that was read, picked, or (null) taken away. Never called for a text that is no date: that stays as typed. */
  readonly onChange: (day: Day | null) => void;
  /** What was typed before and not yet read as a date, e.g. when the popup closed; wins over `value`. */
  readonly typed?: string | undefined;
  /** Every keystroke, so that nothing typed is lost. */
  readonly onTyped?: (text: string) => void;
  /** Tells the problem of what stands there now, as after leaving the field. */
  readonly insist?: boolean;
  /** Empty is a problem too. */
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Another way to the date, in the field's own line. */
  readonly beside?: ComponentChildren;
}

/** A date, typed as people write it here or picked from the browser's own calendar beside it. */
export function DateField(props: DateFieldProps): JSX.Element {
  const { label, hint, what, value, onChange, onTyped, insist = false, required = false, disabled = false } = props;
  const { today, language } = useSpeech();
  const say = useSpeech().words.shared.date;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const native = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.typed ?? (value ? typedDay(value) : ''));
  const [left, setLeft] = useState(false);
  const given = useRef(value);

  // The record changed elsewhere (another window, an undo): show it, but never over what was typed here for the same day.
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    setText((before) => {
      const read = readTypedDate(before);
      return read.ok && read.day === value ? before : value ? typedDay(value) : '';
    });
  }, [value]);

  const read = readTypedDate(text);
  const give = (day: Day | null) => {
    if (day === given.current) return;
    given.current = day;
    onChange(day);
  };
  const type = (next: string) => {
    setText(next);
    setLeft(false);
    onTyped?.(next);
    const now = readTypedDate(next);
    // What had to be interpreted is shown in words first, and given once the person goes on with it.
    if (now.ok && now.certain) give(now.day);
  };
  const leave = () => {
    setLeft(true);
    if (read.ok) give(read.day);
    else if (read.problem === 'empty') give(null);
  };
  const pick = (day: Day | null) => {
    if (!day) return;
    setText(typedDay(day));
    onTyped?.(typedDay(day));
    setLeft(true);
    give(day);
  };

  const choose = (day: Day) => {
    pick(day);
    // The button pressed is gone: the focus goes where its answer stands.
    field.current?.focus();
  };

  const isJudged = left || insist;
  const problem = !read.ok && isJudged && (read.problem !== 'empty' || required) ? read.problem : null;
  const choice = !read.ok && read.problem === 'several' ? read.days : [];
  const doubt = read.ok && what !== 'any' ? unlikelyDate(read.day, today, what) : null;
  const describedBy = [
    hint && `${id}-hint`,
    read.ok && `${id}-words`,
    problem && `${id}-problem`,
    doubt && `${id}-doubt`,
  ]
    .filter(Boolean)
    .join(' ');

  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="date-entry">
        <input
          ref={field}
          class="input"
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          placeholder={say.placeholder}
          value={text}
          required={required}
          disabled={disabled}
          aria-invalid={problem !== null}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={leave}
          onBlur={() => text !== '' && leave()}
        />
        <span class="pick">
          <input
            ref={native}
            class="native"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={read.ok ? read.day : ''}
            disabled={disabled}
            onChange={(event) => pick(asDay(event.currentTarget.value))}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={say.pick(label)}
            disabled={disabled}
            onClick={() => native.current?.showPicker()}
          >
            <Icon name="calendar" />
          </button>
        </span>
        {props.beside}
      </div>
      <div role="status">
        {read.ok && (
          <p class="in-words" id={`${id}-words`}>
            {dayInWords(read.day, language)}
          </p>
        )}
        {choice.length > 0 && (
          <fieldset class="which-day">
            <legend>{say.which}</legend>
            <div class="button-row">
              {choice.map((day) => (
                <Button key={day} disabled={disabled} onClick={() => choose(day)}>
                  {dayInWords(day, language)}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
      </div>
      {/* Stays in the tree, so that what appears in it is announced. */}
      <div role="alert">
        {problem && (
          <p class="problem" id={`${id}-problem`}>
            <Icon name="rejected" size={14} />
            {say.problems[problem]}
          </p>
        )}
      </div>
      <div role="status">
        {doubt && what !== 'any' && (
          <p class="doubt" id={`${id}-doubt`}>
            <Icon name="caution" size={14} />
            {what === 'application' && doubt === 'long-past' ? say.dayIsOver : say.unlikely[doubt]}
          </p>
        )}
      </div>
    </div>
  );
}
