import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  applicationReturned,
  changeSituation,
  type Edit,
  finishCycle,
  putBack,
  setValidUntil,
  untick,
} from '../../lib/case/edits';
import type { Case, Stored } from '../../lib/case/schema';
import { checklist as checklistOf } from '../../lib/checklists/checklist-of';
import type { Office } from '../../lib/offices/office';
import { standing as standingOf } from '../../lib/timeline/standing';
import { Button } from '../shared/Button';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/language';
import { Notice } from '../shared/Notice';
import { StepList } from '../shared/StepList';
import { stepEdit } from '../shared/step-edit';
import { stepText } from '../shared/step-text';
import { NewCycle } from './NewCycle';
import { NextStep } from './NextStep';
import type { PopupDoors } from './popup-doors';
import { RemindersPart } from './RemindersPart';
import { Returned } from './Returned';
import { StandingView } from './StandingView';
import { TabPart } from './TabPart';
import { TabStrip } from './TabStrip';
import { TimelinePart } from './TimelinePart';
import { ToolsPart } from './ToolsPart';
import type { Tab } from './use-tab';

interface CaseViewProps {
  readonly person: Case;
  readonly stored: Stored;
  readonly office: Office;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly tab: Tab;
  readonly doors: PopupDoors;
}

/** What has just been done, and the record as it was before. */
interface Done {
  readonly says: string;
  readonly before: Stored;
}

/** The person's own process: where they stand, what comes next, all steps, the days, the tab. */
export function CaseView({ person, stored, office, edit, tab, doors }: CaseViewProps): JSX.Element {
  const { words, today } = useSpeech();
  const say = words.popup;
  const [done, setDone] = useState<Done | null>(null);
  const [returning, setReturning] = useState(false);
  const checklist = checklistOf(person, office, today);
  const standing = standingOf(person, office, today);

  const editAndTell = async (change: Edit, says: string) => {
    if (await edit(change)) setDone({ says, before: stored });
  };
  const undo = async () => {
    if (done && (await edit(putBack(done.before)))) setDone(null);
  };

  return (
    <>
      <TabStrip stored={stored} office={office} sight={tab.sight} />
      <StandingView standing={standing} office={office} />
      {standing.is === 'no-date' && (
        <div class="part">
          <DateField
            label={words.shared.firstUse.end}
            what="certificate-end"
            value={person.certificateValidUntil}
            onChange={(day) => day && edit(setValidUntil(day))}
          />
        </div>
      )}
      <section class="part" aria-labelledby="next-heading">
        <h2 id="next-heading">{say.next.heading}</h2>
        <div role="status">
          {done && (
            <Notice tone="done" still>
              <p>
                {done.says}{' '}
                <button type="button" class="text-button" onClick={undo}>
                  {words.shared.undo}
                </button>
              </p>
            </Notice>
          )}
        </div>
        {standing.is === 'done' ? (
          <NewCycle
            onFinish={(newEnd) => editAndTell(finishCycle(newEnd, person.steps.pin ?? today), say.cycle.done)}
            onNotYet={() => edit(untick('pin'))}
          />
        ) : (
          <NextStep
            checklist={checklist}
            onLetter={doors.openLetter}
            onDone={(step) =>
              editAndTell(stepEdit(step, today), say.next.ticked(stepText(words, step.id, checklist.process).title))
            }
          />
        )}
      </section>
      <TimelinePart person={person} stored={stored} office={office} process={checklist.process} />
      <section class="part" aria-labelledby="steps-heading">
        <h2 id="steps-heading">{say.steps.heading}</h2>
        <p class="soft process">
          {say.steps.processes[checklist.process]} ·{' '}
          {words.shared.steps.count(checklist.steps.filter((step) => step.done).length, checklist.steps.length)}
        </p>
        <StepList checklist={checklist} onStep={(step, day) => edit(stepEdit(step, day))} />
        {person.steps.apply &&
          standing.is !== 'done' &&
          (returning ? (
            <Returned
              renewal={person.situation === 'certificate-in-use'}
              onReturned={async (reason, on) => {
                await editAndTell(applicationReturned(reason, on), say.returned.done);
                setReturning(false);
              }}
              onChangeSituation={async () => {
                await editAndTell(changeSituation('lost-or-stolen'), say.returned.changed);
                setReturning(false);
              }}
              onCancel={() => setReturning(false)}
            />
          ) : (
            <div class="after-steps">
              <Button weight="quiet" icon="back" onClick={() => setReturning(true)}>
                {say.returned.open}
              </Button>
            </div>
          ))}
      </section>
      <TabPart stored={stored} office={office} edit={edit} tab={tab} doors={doors} />
      <ToolsPart doors={doors}>
        <RemindersPart stored={stored} doors={doors} edit={edit} />
      </ToolsPart>
    </>
  );
}
