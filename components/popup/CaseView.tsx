import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type AppliedEdit,
  canTakeBack,
  type Edit,
  finishCycle,
  setValidUntil,
  takeBack,
  untick,
} from '../../lib/case/edits';
import type { Case, Stored } from '../../lib/case/schema';
import { checklist as checklistOf } from '../../lib/checklists/checklist-of';
import { EMPTY_DRAFT, type FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import type { Policy } from '../../lib/offices/policy';
import { stateOfPresent } from '../../lib/rules/present-application';
import { stepText } from '../../lib/saying/step';
import { standing as standingOf } from '../../lib/timeline/standing';
import { makeEdit, refusalOf, stepEdit } from '../shared/edits';
import { LAST_DAY_FROM_FILE } from '../shared/LastDayFromFile';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import { NewCycle } from './NewCycle';
import { NextStep } from './NextStep';
import { NoDate } from './NoDate';
import type { PopupDoors } from './popup-doors';
import { RemindersPart } from './RemindersPart';
import { ShownState } from './ShownState';
import { StandingView } from './StandingView';
import { StepsPart } from './StepsPart';
import { TabPart } from './TabPart';
import { TabStrip } from './TabStrip';
import { TimelinePart } from './TimelinePart';
import { ToolsPart } from './ToolsPart';
import { factsOf, linkOfTab } from './tab-sight';
import type { Tab } from './use-tab';

interface CaseViewProps {
  readonly person: Case;
  readonly stored: Stored;
  readonly office: Office;
  readonly policy: Policy;
  /** The last day as it was typed so far: the popup may close while a date is being typed. */
  readonly draft: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly tab: Tab;
  readonly doors: PopupDoors;
}

/** What has just been done. */
interface Done {
  readonly says: string;
  readonly applied: AppliedEdit;
}

/** The person's own process: where they stand, what comes next, all steps, the days, the tab. */
export function CaseView(props: CaseViewProps): JSX.Element {
  const { person, stored, office, policy, draft, onDraft, edit, tab, doors } = props;
  const { words, today } = useSpeech();
  const say = words.popup;
  const [done, setDone] = useState<Done | null>(null);
  const checklist = checklistOf(person, office, today);
  const standing = standingOf(person, office, today);
  const facts = factsOf(tab.sight);
  const shownState = facts && stateOfPresent(facts, person, today);

  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may have gone with what it did: the focus goes to where that is told.
    if (done && document.activeElement === document.body) status.current?.focus();
  }, [done]);
  const editAndTell = async (change: Edit, says: string) => {
    const applied = await makeEdit(edit, change);
    if (applied) setDone({ says, applied });
  };
  const undo = async () => {
    if (!done) return;
    await edit(takeBack(done.applied));
    setDone(null);
  };
  const keepTyped = (end: string) => onDraft({ ...draft, end });
  const forgetTyped = () => onDraft(EMPTY_DRAFT);

  return (
    <>
      <TabStrip stored={stored} office={office} sight={tab.sight} />
      <StandingView standing={standing} />
      {standing.is === 'no-date' && (
        <NoDate
          typed={draft.end}
          onTyped={keepTyped}
          onFile={() => doors.openOptions(LAST_DAY_FROM_FILE)}
          onDay={(day) => {
            forgetTyped();
            void edit(setValidUntil(day));
          }}
        />
      )}
      <section class="part" aria-labelledby="next-heading">
        <h2 id="next-heading">{say.next.heading}</h2>
        <div role="status" ref={status} tabIndex={-1}>
          {done && (
            <Notice tone="done" still>
              <p>
                {done.says}{' '}
                {canTakeBack(done.applied, stored) && (
                  <button type="button" class="text-button" onClick={undo}>
                    {words.shared.undo}
                  </button>
                )}
              </p>
            </Notice>
          )}
        </div>
        {shownState && <ShownState key={shownState} person={person} state={shownState} onTurn={editAndTell} />}
        {standing.is === 'done' ? (
          <NewCycle
            typed={draft.end}
            onTyped={keepTyped}
            onFinish={(newEnd) => {
              forgetTyped();
              void editAndTell(finishCycle(newEnd, person.steps.pin ?? today), say.cycleDone);
            }}
            onNotYet={() => edit(untick('pin'))}
          />
        ) : (
          <NextStep
            checklist={checklist}
            linkOfTab={linkOfTab(tab.sight)}
            onLetter={doors.openLetter}
            onNo={(step) => edit(refusalOf(step))}
            onDone={(step) =>
              editAndTell(stepEdit(step, today), say.next.ticked(stepText(words, step, checklist.process).title))
            }
          />
        )}
      </section>
      <section class="part" aria-labelledby="timeline-heading">
        <h2 id="timeline-heading">{say.timelineHeading}</h2>
        <TimelinePart person={person} stored={stored} office={office} process={checklist.process} />
      </section>
      <StepsPart
        person={person}
        checklist={checklist}
        isDone={standing.is === 'done'}
        onStep={(step, day) => edit(stepEdit(step, day))}
        onTurn={editAndTell}
      />
      <TabPart stored={stored} office={office} edit={edit} tab={tab} doors={doors} />
      <ToolsPart person={person} doors={doors}>
        <RemindersPart stored={stored} policy={policy} doors={doors} edit={edit} />
      </ToolsPart>
    </>
  );
}
