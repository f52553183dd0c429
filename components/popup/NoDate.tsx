import type { JSX } from 'preact';
import type { Day } from '../../lib/calendar/day';
import { DateField } from '../shared/DateField';
import { useLaterWords } from '../shared/later-words';
import type { PopupDoors } from './popup-doors';
import { useTypedEnd } from './use-typed-end';

interface NoDateProps {
  readonly doors: PopupDoors;
  readonly onDay: (day: Day) => void;
}

/** Asks for the last day where none is recorded: nothing can be said of a renewal without it. */
export function NoDate({ doors, onDay }: NoDateProps): JSX.Element | null {
  const say = useLaterWords().shared.firstUse;
  const { typed, keep, forget } = useTypedEnd(doors);
  if (typed === null) return null;
  return (
    <DateField
      label={say.end}
      what="certificate-end"
      value={null}
      typed={typed}
      onTyped={keep}
      onChange={(day) => {
        if (!day) return;
        forget();
        onDay(day);
      }}
    />
  );
}
