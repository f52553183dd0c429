import type { JSX } from 'preact';
import { type Edit, startCase } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';
import { EMPTY_DRAFT, type FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import { FirstUse } from '../shared/FirstUse';
import { useSpeech } from '../shared/speech';
import type { PopupDoors } from './popup-doors';
import { TabPart } from './TabPart';
import type { Tab } from './use-tab';

interface FirstRunProps {
  readonly stored: Stored;
  readonly office: Office;
  readonly managedOffice: Office | null;
  readonly draft: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly tab: Tab;
  readonly doors: PopupDoors;
}

/** Nothing recorded yet: the four questions, and what is on the tab all the same. */
export function FirstRun({
  stored,
  office,
  managedOffice,
  draft,
  onDraft,
  edit,
  tab,
  doors,
}: FirstRunProps): JSX.Element {
  const say = useSpeech().words.popup.first;
  return (
    <>
      <section class="part first" aria-labelledby="first-heading">
        <h2 id="first-heading" class="lead">
          {say.title}
        </h2>
        <p class="soft">{say.lead}</p>
        <FirstUse
          first={draft}
          stored={stored}
          edit={edit}
          managedOffice={managedOffice}
          onFileElsewhere={doors.chooseFileElsewhere ?? undefined}
          onDraft={onDraft}
          onDone={async (answers) => {
            if (await edit(startCase(answers))) onDraft(EMPTY_DRAFT);
          }}
        />
      </section>
      <TabPart stored={stored} office={office} edit={edit} tab={tab} doors={doors} />
    </>
  );
}
