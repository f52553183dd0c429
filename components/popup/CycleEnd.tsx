import type { JSX } from 'preact';
import type { Day } from '../../lib/calendar/day';
import { NewCycle } from './NewCycle';
import type { PopupDoors } from './popup-doors';
import { useTypedEnd } from './use-typed-end';

interface CycleEndProps {
  readonly doors: PopupDoors;
  readonly onFinish: (newEnd: Day | null) => void;
  readonly onNotYet: () => void;
}

/** The new cycle's question in the popup, which may close while a date is being typed. */
export function CycleEnd({ doors, onFinish, onNotYet }: CycleEndProps): JSX.Element | null {
  const { typed, keep, forget } = useTypedEnd(doors);
  if (typed === null) return null;
  return (
    <NewCycle
      typed={typed}
      onTyped={keep}
      onFinish={(newEnd) => {
        forget();
        onFinish(newEnd);
      }}
      onNotYet={onNotYet}
    />
  );
}
