import type { JSX } from 'preact';
import type { Day } from '../../lib/calendar/day';
import { Button } from '../shared/Button';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/speech';

interface NoDateProps {
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly onDay: (day: Day) => void;
  /** Leads to where a file can be chosen. */
  readonly onFile: () => void;
}

/** Asks for the last day where none is recorded: nothing can be said of a renewal without it. */
export function NoDate({ typed, onTyped, onDay, onFile }: NoDateProps): JSX.Element {
  const { certificateFile, shared } = useSpeech().words;
  const say = shared.firstUse;
  return (
    <DateField
      label={say.end}
      what="certificate-end"
      value={null}
      typed={typed}
      onTyped={onTyped}
      onChange={(day) => day && onDay(day)}
      beside={
        <Button weight="quiet" onClick={onFile}>
          {certificateFile.label}
        </Button>
      }
    />
  );
}
