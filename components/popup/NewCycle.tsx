import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import { readTypedDate } from '../../lib/calendar/typed-date';
import { Button } from '../shared/Button';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/speech';

interface NewCycleProps {
  /** What was typed before and not yet read as a date. */
  readonly typed?: string;
  readonly onTyped?: (text: string) => void;
  /** The new card's last day, null where it is not known yet. */
  readonly onFinish: (newEnd: Day | null) => void;
  readonly onNotYet: () => void;
}

/** «PIN oluşturuldu»: the process is done, the new card's last day begins the next. */
export function NewCycle({ typed: before = '', onTyped, onFinish, onNotYet }: NewCycleProps): JSX.Element {
  const say = useSpeech().words.popup.cycle;
  const [typed, setTyped] = useState(before);
  const [insist, setInsist] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const end = readTypedDate(typed);

  const submit = (event: Event) => {
    event.preventDefault();
    if (end.ok || end.problem === 'empty') return onFinish(end.ok ? end.day : null);
    setInsist(true);
    form.current?.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
  };

  return (
    <form class="next" ref={form} noValidate onSubmit={submit}>
      <DateField
        label={say.end}
        hint={say.endHint}
        what="certificate-end"
        value={null}
        typed={typed}
        onTyped={(text) => {
          setTyped(text);
          onTyped?.(text);
        }}
        onChange={() => undefined}
        insist={insist}
      />
      <div class="button-row">
        <Button weight="primary" type="submit">
          {say.finish}
        </Button>
        <Button weight="quiet" onClick={onNotYet}>
          {say.notYet}
        </Button>
      </div>
    </form>
  );
}
