import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { startCase } from '../../lib/case/edits';
import { EMPTY_DRAFT, type FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import type { RecordProps } from '../options/options';
import { LinkButton } from '../shared/Button';
import { FirstUse } from '../shared/FirstUse';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';

interface QuestionsProps extends RecordProps {
  readonly managedOffice: Office | null;
  readonly draft: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
}

/** The first-use questions; once there is a record, only that it is there. */
export function Questions({ stored, edit, managedOffice, draft, onDraft }: QuestionsProps): JSX.Element {
  const { welcome } = useSpeech().words;
  const say = welcome.questions;
  const [done, setDone] = useState(false);
  return (
    <>
      <div role="status">
        {stored.case && (
          <Notice tone="done" still>
            {done ? say.done : say.already}
          </Notice>
        )}
      </div>
      {stored.case ? (
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
              onDraft={onDraft}
              managedOffice={managedOffice}
              onDone={async (answers) => {
                if (!(await edit(startCase(answers)))) return;
                setDone(true);
                onDraft(EMPTY_DRAFT);
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
