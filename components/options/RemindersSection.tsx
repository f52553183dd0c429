import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { changeReminders, changeSettings } from '../../lib/case/edits';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/case/schema';
import { usePending } from '../shared/usePending';
import { History } from './History';
import { Managed } from './Managed';
import type { RecordProps } from './options';
import { Panel, Section } from './Section';
import { Switch } from './Switch';
import { type TestNotice, TestNotification } from './TestNotification';
import { useOptions } from './useOptions';

type Reminders = Settings['reminders'];

interface RemindersSectionProps extends RecordProps {
  /** What the administrator sets: shown, not to be changed. */
  readonly managed: Partial<Reminders>;
  readonly testNotification: TestNotice;
}

/** Days offered beside those already chosen. */
const OFFERED = [60, 45, 30, 21, 14, 7, 3, 1];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When and how to be reminded, a test, and what has come so far. */
export function RemindersSection({ stored, edit, managed, testNotification }: RemindersSectionProps): JSX.Element {
  const options = useOptions();
  const say = options.reminders;
  const hourId = useId();
  const reminders: Reminders = { ...stored.settings.reminders, ...managed };
  const set = (some: Partial<Reminders>) => edit(changeReminders(some));
  const [hour, setHour] = usePending(reminders.hour, (next) => set({ hour: next }));

  return (
    <Section id="reminders" title={options.sections.reminders} lead={say.lead}>
      <Panel>
        {Object.keys(managed).length > 0 && <Managed />}
        <Switch
          label={say.on}
          more={say.onMore}
          on={reminders.on}
          disabled={managed.on !== undefined}
          onSwitch={(on) => set({ on })}
        />
        <div class="field">
          <label for={hourId}>{say.hour}</label>
          <p class="hint" id={`${hourId}-hint`}>
            {say.hourHint}
          </p>
          <select
            id={hourId}
            class="input hour"
            aria-describedby={`${hourId}-hint`}
            value={String(hour)}
            disabled={managed.hour !== undefined}
            onChange={(event) => setHour(Number(event.currentTarget.value))}
          >
            {HOURS.map((each) => (
              <option key={each} value={String(each)}>
                {say.hourAt(each)}
              </option>
            ))}
          </select>
        </div>
        <DaysBefore
          days={reminders.daysBefore}
          disabled={managed.daysBefore !== undefined}
          onChange={(daysBefore) => set({ daysBefore: [...daysBefore] })}
        />
        <Switch
          label={say.quiet}
          more={say.quietMore}
          on={reminders.quietWhenDone}
          disabled={managed.quietWhenDone !== undefined}
          onSwitch={(quietWhenDone) => set({ quietWhenDone })}
        />
        <Switch
          label={say.badge}
          more={say.badgeMore}
          on={stored.settings.badge}
          onSwitch={(badge) => edit(changeSettings({ badge }))}
        />
      </Panel>
      <TestNotification test={testNotification} />
      <History stored={stored} edit={edit} />
    </Section>
  );
}

interface DaysBeforeProps {
  readonly days: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (days: readonly number[]) => unknown;
}

function DaysBefore({ disabled, ...props }: DaysBeforeProps): JSX.Element {
  const [days, choose] = usePending(props.days, props.onChange);
  const say = useOptions().reminders;
  const all = [...new Set([...OFFERED, ...DEFAULT_SETTINGS.reminders.daysBefore, ...days])].sort((a, b) => b - a);
  const toggle = (day: number) =>
    choose(days.includes(day) ? days.filter((other) => other !== day) : [...days, day].sort((a, b) => b - a));
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>{say.days}</legend>
      <p class="hint">{say.daysHint}</p>
      <div class="day-chips">
        {all.map((day) => (
          <label key={day} class="option">
            <input class="check" type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
            <span>{say.day(day)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
