import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../lib/case/edit';
import { mayComeBack } from '../../lib/case/progress';
import type { Case, Stored } from '../../lib/case/schema';
import { canTakeBack, type Made } from '../../lib/case/take-back';
import { checklist as checklistOf } from '../../lib/checklists/checklist-of';
import type { Office } from '../../lib/offices/office';
import type { Policy } from '../../lib/offices/policy';
import { standing as standingOf } from '../../lib/timeline/standing';
import { Button } from '../shared/Button';
import { useSpeech } from '../shared/language';
import { later } from '../shared/later';
import { withLaterWords } from '../shared/later-words';
import { Notice } from '../shared/Notice';
import { StepList } from '../shared/StepList';
import { stepText } from '../shared/step-text';
import { NextStep } from './NextStep';
import type { PopupDoors } from './popup-doors';
import { StandingView } from './StandingView';
import { TabSection } from './TabSection';
import { useEdits } from './use-edits';
import type { Tab } from './use-tab';

// What is not seen at once comes after the first paint.
const CycleEnd = later(async () => withLaterWords((await import('./CycleEnd')).CycleEnd));
const RemindersPart = later(async () => withLaterWords((await import('./RemindersPart')).RemindersPart));
const Returned = later(async () => withLaterWords((await import('./Returned')).Returned));
const ToolsPart = later(async () => withLaterWords((await import('./ToolsPart')).ToolsPart));
const TimelinePart = later(async () => withLaterWords((await import('./TimelinePart')).TimelinePart));
const TabStrip = later(async () => withLaterWords((await import('./TabStrip')).TabStrip));
const NoDate = later(async () => withLaterWords((await import('./NoDate')).NoDate));

interface CaseViewProps {
  readonly person: Case;
  readonly stored: Stored;
  readonly office: Office;
  readonly policy: Policy;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly tab: Tab;
  readonly doors: PopupDoors;
}

/** What has just been done. */
interface Done {
  readonly says: string;
  readonly made: Made;
}

/** The person's own process: where they stand, what comes next, all steps, the days, the tab. */
export function CaseView({ person, stored, office, policy, edit, tab, doors }: CaseViewProps): JSX.Element {
  const { words, today } = useSpeech();
  const say = words.popup;
  const [done, setDone] = useState<Done | null>(null);
  const [returning, setReturning] = useState(false);
  const checklist = checklistOf(person, office, today);
  const standing = standingOf(person, office, today);

  const store = useEdits(edit);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may have gone with what it did: the focus goes to where that is told.
    if (done && document.activeElement === document.body) told.current?.focus();
  }, [done]);
  const storeAndTell = async (make: Parameters<typeof store>[0], says: string) => {
    const made = await store(make);
    if (made) setDone({ says, made });
  };
  const undo = async () => {
    if (!done) return;
    await store(({ takeBack }) => takeBack(done.made));
    setDone(null);
  };

  return (
    <>
      <TabStrip stored={stored} office={office} sight={tab.sight} />
      <StandingView standing={standing} office={office} />
      {standing.is === 'no-date' && (
        <NoDate doors={doors} onDay={(day) => store(({ setValidUntil }) => setValidUntil(day))} />
      )}
      <section class="part" aria-labelledby="next-heading">
        <h2 id="next-heading">{say.next.heading}</h2>
        <div role="status" ref={told} tabIndex={-1}>
          {done && (
            <Notice tone="done" still>
              <p>
                {done.says}{' '}
                {canTakeBack(done.made, stored) && (
                  <button type="button" class="text-button" onClick={undo}>
                    {words.shared.undo}
                  </button>
                )}
              </p>
            </Notice>
          )}
        </div>
        {standing.is === 'done' ? (
          <CycleEnd
            doors={doors}
            onFinish={(newEnd) =>
              storeAndTell(({ finishCycle }) => finishCycle(newEnd, person.steps.pin ?? today), say.cycleDone)
            }
            onNotYet={() => store(({ untick }) => untick('pin'))}
          />
        ) : (
          <NextStep
            checklist={checklist}
            onLetter={doors.openLetter}
            onDone={(step) =>
              storeAndTell(
                ({ stepEdit }) => stepEdit(step, today),
                say.next.ticked(stepText(words, step, checklist.process).title),
              )
            }
          />
        )}
      </section>
      <section class="part timeline-part" aria-labelledby="timeline-heading">
        <h2 id="timeline-heading">{say.timelineHeading}</h2>
        <TimelinePart person={person} stored={stored} office={office} process={checklist.process} />
      </section>
      <section class="part" aria-labelledby="steps-heading">
        <h2 id="steps-heading">{say.steps.heading}</h2>
        <p class="soft process">
          <span>
            {say.steps.processes[checklist.process]} ·{' '}
            {words.shared.steps.count(checklist.steps.filter((step) => step.done).length, checklist.steps.length)}
          </span>
          <button type="button" class="text-button" onClick={() => doors.openOptions('record')}>
            {say.changeSituation}
          </button>
        </p>
        <StepList checklist={checklist} onStep={(step, day) => store(({ stepEdit }) => stepEdit(step, day))} />
        {mayComeBack(person) &&
          standing.is !== 'done' &&
          (returning ? (
            <Returned
              person={person}
              onReturned={async (reason, on) => {
                await storeAndTell(({ applicationReturned }) => applicationReturned(reason, on), say.returned.done);
                setReturning(false);
              }}
              onReturnedAsLost={async (on) => {
                await storeAndTell(({ returnedAsLost }) => returnedAsLost(on), say.returned.changed);
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
      <TabSection stored={stored} office={office} edit={edit} tab={tab} doors={doors} />
      <ToolsPart doors={doors}>
        <RemindersPart stored={stored} policy={policy} doors={doors} edit={edit} />
      </ToolsPart>
    </>
  );
}
