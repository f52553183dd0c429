import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addDays, type Day } from '../../lib/calendar/day';
import type { Edit } from '../../lib/case/edits';
import { governedSettings } from '../../lib/case/governed';
import type { Delivered, Stored } from '../../lib/case/schema';
import type { Policy } from '../../lib/offices/policy';
import { snooze } from '../../lib/reminders/snooze';
import { longDay } from '../../lib/saying/dates';
import { visibleText } from '../../lib/visible-text';
import { Button } from '../shared/Button';
import { DateField } from '../shared/DateField';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import type { PopupDoors } from './popup-doors';

interface RemindersPartProps {
  readonly stored: Stored;
  readonly policy: Policy;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly doors: PopupDoors;
}

const SHOWN = 3;

/** The reminders that came, so that one the system swallowed is not lost; each can be put off. */
export function RemindersPart({ stored, policy, edit, doors }: RemindersPartProps): JSX.Element {
  const say = useSpeech().words.popup.reminders;
  const [blocked, setBlocked] = useState<boolean | null>(null);
  useEffect(() => {
    doors.notificationsBlocked().then(setBlocked);
  }, [doors]);
  const { on } = governedSettings(stored.settings, policy).reminders;
  const latest = stored.history.slice(-SHOWN).reverse();
  return (
    <>
      <div role="status">
        {blocked && (
          <Notice tone="caution" still>
            {say.blocked}
          </Notice>
        )}
      </div>
      <details class="more">
        <summary>{say.heading}</summary>
        <div class="stack">
          {!on && <p class="soft">{policy.reminders?.on === undefined ? say.off : say.offByOffice}</p>}
          {latest.length === 0 ? (
            <p class="soft">{say.none}</p>
          ) : (
            <ul class="reminders">
              {latest.map((one) => (
                <Reminder
                  key={`${one.id} ${one.deliveredOn}`}
                  one={one}
                  onSnooze={(until) => edit(snooze(one.id, until))}
                />
              ))}
            </ul>
          )}
          <p class="soft">
            {say.didYouSee}{' '}
            <button type="button" class="text-button" onClick={() => doors.openOptions('reminders')}>
              {say.test}
            </button>
          </p>
        </div>
      </details>
    </>
  );
}

function Reminder({
  one,
  onSnooze,
}: {
  readonly one: Delivered;
  readonly onSnooze: (until: Day) => void;
}): JSX.Element {
  const { language, today } = useSpeech();
  const say = useSpeech().words.popup.reminders;
  const [open, setOpen] = useState(false);
  const text = visibleText(one.text);
  const until = one.snoozedUntil && one.snoozedUntil > today ? one.snoozedUntil : null;
  return (
    <li>
      <p class="soft">
        {longDay(one.deliveredOn, language)}
        {one.outcome === 'not-shown' && ` · ${say.notShown}`}
      </p>
      <p>{text}</p>
      <p role="status" class="soft">
        {until && say.snoozedUntil(longDay(until, language))}
      </p>
      <button
        type="button"
        class="text-button"
        aria-expanded={open}
        aria-label={say.snoozeOf(text)}
        onClick={() => setOpen(!open)}
      >
        {say.snooze}
      </button>
      {open && (
        <div class="stack snooze">
          <div class="button-row">
            {[1, 3].map((days) => (
              <Button key={days} onClick={() => onSnooze(addDays(today, days))}>
                {say.days(days)}
              </Button>
            ))}
          </div>
          <DateField
            label={say.until}
            what="any"
            value={until}
            onChange={(day) => {
              if (day && day > today) onSnooze(day);
            }}
          />
        </div>
      )}
    </li>
  );
}
