import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lacksLastDay } from '../../lib/case/progress';
import type { Case } from '../../lib/case/schema';
import { Button } from '../shared/Button';
import { useSpeech } from '../shared/speech';
import type { CalendarSaved, PopupDoors } from './popup-doors';

interface ToolsPartProps {
  readonly person: Case;
  readonly doors: PopupDoors;
  readonly children: ComponentChildren;
}

/** What else is at hand: letter, calendar file, reminders. */
export function ToolsPart({ person, doors, children }: ToolsPartProps): JSX.Element {
  const { popup, shared } = useSpeech().words;
  const say = popup.actions;
  const [calendar, setCalendar] = useState<CalendarSaved | null>(null);
  const part = useRef<HTMLElement>(null);
  const save = async () => setCalendar(await doors.saveCalendar());
  useEffect(() => {
    if (!doors.calendarAsked) return;
    part.current?.scrollIntoView();
    void save();
  }, []);
  return (
    <section ref={part} class="part tools" aria-labelledby="tools-heading">
      <h2 id="tools-heading">{say.heading}</h2>
      <div class="button-row">
        <Button icon="letter" onClick={doors.openLetter}>
          {say.letter}
        </Button>
        <Button icon="calendar" onClick={save}>
          {say.calendar}
        </Button>
      </div>
      <p role="alert" class="problem">
        {calendar === 'failed' && say.calendarFailed}
      </p>
      <p role="status" class="soft">
        {calendar === 'no-days' && (lacksLastDay(person) ? shared.calendarEmpty.noDate : shared.calendarEmpty.noDay)}
        {calendar === 'saved' && say.calendarSaved}
      </p>
      {children}
    </section>
  );
}
