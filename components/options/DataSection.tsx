import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeBackup } from '../../lib/case/backup';
import { lacksLastDay } from '../../lib/case/progress';
import { ALL_SET_ASIDE, type SetAside as Piece, type Store } from '../../lib/case/store';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import { DeleteAll } from './DeleteAll';
import type { RecordProps } from './options';
import { Restore } from './Restore';
import { Panel, Section } from './Section';
import { SetAside } from './SetAside';
import { saveFile } from './save-file';
import { useOptions } from './useOptions';

interface DataSectionProps extends RecordProps {
  readonly setAside: readonly Piece[];
  readonly dropSetAside: Store['dropSetAside'];
  /** The calendar file, or null where no day of the record matters. Loaded only when asked for. */
  readonly calendarFile: () => Promise<string | null>;
  /** Forgets what is kept outside the record: drafts, where the card was put. */
  readonly clearOutsideRecord: () => Promise<void>;
}

/** Everything about the data itself: backup, calendar, restore, what was set aside, delete. */
export function DataSection(props: DataSectionProps): JSX.Element {
  const { words, today } = useSpeech();
  const options = useOptions();
  const say = options.data;
  const [done, setDone] = useState<'nothing' | 'backup' | 'calendar' | 'no-days'>('nothing');

  const backup = () => {
    saveFile(
      document,
      `e-imza-asistani-yedek-${today}.json`,
      'application/json',
      writeBackup(props.stored, new Date()),
    );
    setDone('backup');
  };
  const calendar = async () => {
    const file = await props.calendarFile();
    if (file !== null) saveFile(document, 'e-imza-asistani.ics', 'text/calendar', file);
    setDone(file === null ? 'no-days' : 'calendar');
  };
  const { noDate, noDay } = words.shared.calendarEmpty;
  const calendarEmpty = lacksLastDay(props.stored.case) ? noDate : noDay;
  const message = { nothing: '', backup: say.downloaded, calendar: say.calendarDone, 'no-days': calendarEmpty }[done];

  return (
    <Section id="data" title={options.sections.data} lead={say.lead}>
      <Panel title={say.backup} lead={say.backupLead}>
        <div class="button-row">
          <Button weight="primary" onClick={backup}>
            {say.download}
          </Button>
          <Button icon="calendar" onClick={calendar}>
            {say.calendar}
          </Button>
        </div>
        <p class="hint">{say.calendarLead}</p>
        <div role="status">
          {message && (
            <Notice tone={done === 'no-days' ? 'uncertain' : 'done'} still>
              {message}
            </Notice>
          )}
        </div>
      </Panel>
      <Restore stored={props.stored} edit={props.edit} />
      <SetAside pieces={props.setAside} drop={props.dropSetAside} />
      <DeleteAll
        stored={props.stored}
        edit={props.edit}
        hasSetAside={props.setAside.length > 0}
        dropSetAside={() => props.dropSetAside(ALL_SET_ASIDE)}
        clearOutsideRecord={props.clearOutsideRecord}
      />
    </Section>
  );
}
