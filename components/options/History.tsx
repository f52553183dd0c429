import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, type Day } from '../../lib/calendar/day';
import type { Delivered } from '../../lib/case/schema';
import { snooze } from '../../lib/reminders/snooze';
import { longDay } from '../../lib/saying/dates';
import { visibleText } from '../../lib/visible-text';
import { Button } from '../shared/Button';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/speech';
import type { RecordProps } from './options';
import { Panel } from './Section';
import { useOptions } from './useOptions';

const SHOWN_AT_FIRST = 8;

/** Every reminder that came, newest first, so that one which the system swallowed is not lost. */
export function History({ stored, edit }: RecordProps): JSX.Element {
  const say = useOptions().reminders.history;
  const [all, setAll] = useState(false);
  const newestFirst = [...stored.history].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST);

  return (
    <Panel title={say.title}>
      {newestFirst.length === 0 ? (
        <p class="hint">{say.none}</p>
      ) : (
        <ul class="rows">
          {shown.map((one) => (
            <Entry
              key={`${one.id} ${one.deliveredOn}`}
              one={one}
              onSnooze={(until) => void edit(snooze(one.id, until))}
            />
          ))}
        </ul>
      )}
      {shown.length < newestFirst.length && (
        <div>
          <Button weight="quiet" onClick={() => setAll(true)}>
            {say.all(newestFirst.length)}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Entry({ one, onSnooze }: { readonly one: Delivered; readonly onSnooze: (until: Day) => void }): JSX.Element {
  const { language, today } = useSpeech();
  const say = useOptions().reminders.history;
  const text = visibleText(one.text);
  const pending = one.snoozedUntil !== null && one.snoozedUntil > today ? one.snoozedUntil : null;
  return (
    <li class="row">
      <div>
        <p class="hint">
          {longDay(one.deliveredOn, language)}
          {one.outcome === 'not-shown' && ` · ${say.notShown}`}
        </p>
        <p>{text}</p>
        <p class="hint" role="status">
          {pending && say.snoozed(longDay(pending, language))}
        </p>
      </div>
      <details class="snooze">
        <summary aria-label={`${say.snooze}: ${text}`}>{say.snooze}</summary>
        <div class="stack">
          <div class="button-row">
            <Button onClick={() => onSnooze(addDays(today, 1))}>{say.oneDay}</Button>
            <Button onClick={() => onSnooze(addDays(today, 3))}>{say.threeDays}</Button>
          </div>
          <DateField
            label={say.untilDay}
            what="any"
            value={pending}
            onChange={(day) => {
              if (day && day > today) onSnooze(day);
            }}
          />
        </div>
      </details>
    </li>
  );
}
