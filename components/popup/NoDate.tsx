import type { JSX } from 'preact';
import type { Day } from '../../lib/calendar/day';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/speech';

interface NoDateProps {
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onDay: (day: Day) => void;
}

/** Asks for the last day where none is recorded: nothing can be said of a renewal without it. */
export function NoDate({ typed, onTyped, onDay }: NoDateProps): JSX.Element {
  const say = useSpeech().words.shared.firstUse;
  return (
    <DateField
      label={say.end}
      what="certificate-end"
      value={null}
      typed={typed}
      onTyped={onTyped}
      onChange={(day) => day && onDay(day)}
    />
  );
}
