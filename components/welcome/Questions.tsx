import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { startCase } from '../../lib/case/edits';
import type { Case } from '../../lib/case/schema';
import { EMPTY_DRAFT, type FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import { sayEnd } from '../../lib/saying/end';
import { sayStanding } from '../../lib/saying/standing';
import { standing } from '../../lib/timeline/standing';
import type { RecordProps } from '../options/options';
import { LinkButton } from '../shared/Button';
import { FirstUse } from '../shared/FirstUse';
import { Notice } from '../shared/Notice';
import { type Speech, useSpeech } from '../shared/speech';

interface QuestionsProps extends RecordProps {
  /** The office that holds. */
  readonly office: Office;
  readonly managedOffice: Office | null;
  readonly draft: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
}

/** The first-use questions; once they are answered, what matters of the answers: the day above all. */
export function Questions({ stored, edit, office, managedOffice, draft, onDraft }: QuestionsProps): JSX.Element {
  const speech = useSpeech();
  const { welcome } = speech.words;
  const say = welcome.questions;
  const [done, setDone] = useState(false);
  const [begun, setBegun] = useState(draft.begun === true);
  const status = useRef<HTMLDivElement>(null);
  const person = begun ? null : stored.case;

  useEffect(() => {
    if (!done) return;
    // The button that was pressed is gone with the questions.
    status.current?.focus({ preventScroll: true });
    status.current?.scrollIntoView({ block: 'center' });
  }, [done]);
  const keepDraft = (next: FirstUseDraft) => {
    setBegun(next.begun === true);
    onDraft(next);
  };

  return (
    <>
      <div role="status" ref={status} tabIndex={-1}>
        {person && (
          <Notice tone="done" still>
            {done ? (
              <>
                <p>{say.done}</p>
                {sayWhatMatters(person, office, speech).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </>
            ) : (
              say.already
            )}
          </Notice>
        )}
      </div>
      {person ? (
        <div class="button-row">
          <LinkButton href="options.html" icon="settings">
            {welcome.ready.options}
          </LinkButton>
        </div>
      ) : (
        <>
          <p class="hint">{say.lead}</p>
          <div class="panel">
            <FirstUse
              first={draft}
              onDraft={keepDraft}
              stored={stored}
              edit={edit}
              managedOffice={managedOffice}
              onDone={async (answers) => {
                if (!(await edit(startCase(answers)))) return;
                setDone(true);
                keepDraft(EMPTY_DRAFT);
              }}
            />
          </div>
        </>
      )}
    </>
  );
}

function sayWhatMatters(person: Case, office: Office, { words, today, language }: Speech): readonly string[] {
  const end = person.certificateValidUntil;
  if (person.situation === 'certificate-in-use' && end) return [sayEnd(words, end, today, office, language)];
  const { figure, title, lines } = sayStanding(words, standing(person, office, today), language);
  return [figure === null ? title : `${figure} ${title}`, ...lines];
}
