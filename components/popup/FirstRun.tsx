import type { JSX } from 'preact';
import { type Edit, startCase } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';
import { EMPTY_DRAFT, type FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import { FirstUse } from '../shared/FirstUse';
import { useLaterWords } from '../shared/later-words';
import type { PopupDoors } from './popup-doors';
import { TabSection } from './TabSection';
import type { Tab } from './use-tab';

interface FirstRunProps {
  readonly stored: Stored;
  readonly office: Office;
  readonly managedOffice: Office | null;
  readonly draft: FirstUseDraft | null;
  readonly edit: (change: Edit) => Promise<boolean>;
  readonly tab: Tab;
  readonly doors: PopupDoors;
}

/** Nothing recorded yet: the four questions, and what is on the tab all the same. */
export function FirstRun({ stored, office, managedOffice, draft, edit, tab, doors }: FirstRunProps): JSX.Element {
  const say = useLaterWords().popupLater.first;
  return (
    <>
      <section class="part first" aria-labelledby="first-heading">
        <h2 id="first-heading" class="lead">
          {say.title}
        </h2>
        <p class="soft">{say.lead}</p>
        <FirstUse
          first={draft ?? EMPTY_DRAFT}
          managedOffice={managedOffice}
          onDraft={doors.keepDraft}
          onDone={async (answers) => {
            if (await edit(startCase(answers))) doors.keepDraft(EMPTY_DRAFT);
          }}
        />
      </section>
      <TabSection stored={stored} office={office} edit={edit} tab={tab} doors={doors} />
    </>
  );
}
