import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loaded, Store } from '../../lib/case/store';
import type { FirstUseDraft } from '../../lib/first-use';
import { officeOf } from '../../lib/offices/offices';
import type { Policy } from '../../lib/offices/policy';
import { languageOf } from '../../lib/vocabulary/language';
import type { Catalogue } from '../../lib/words/catalogue';
import { Icon } from '../shared/Icon';
import { dressDocument, SpeechProvider, useCatalogue } from '../shared/speech';
import { useRecord } from '../shared/useRecord';
import { useToday } from '../shared/useToday';
import { CaseView } from './CaseView';
import { FirstRun } from './FirstRun';
import type { PopupDoors } from './popup-doors';
import { TroublePart } from './TroublePart';
import { useTab } from './use-tab';

interface PopupProps {
  readonly store: Store;
  /** What was read before the first paint. */
  readonly first: Loaded;
  /** What was typed into the first-use form before, or into a field for the last day. */
  readonly draft: FirstUseDraft;
  readonly policy: Policy;
  /** What is spoken first. */
  readonly catalogue: Catalogue;
  readonly browserLanguage: string;
  readonly doors: PopupDoors;
}

/** The whole popup; also shown as a page in a tab. */
export function Popup({ store, first, draft, policy, catalogue, browserLanguage, doors }: PopupProps): JSX.Element {
  const record = useRecord(store, first);
  const { stored, setAside, trouble } = record.loaded ?? first;
  const language = languageOf(policy.language ?? stored.settings.language, browserLanguage);
  const speaking = useCatalogue(language, catalogue);
  const today = useToday();
  const office = officeOf(stored.settings, policy);
  const tab = useTab(doors, stored);
  const { appearance } = stored.settings;
  const title = speaking.words.labels.product;
  const [typed, setTyped] = useState(draft);
  const keepDraft = (next: FirstUseDraft) => {
    setTyped(next);
    void doors.keepDraft(next);
  };
  const main = useRef<HTMLElement>(null);
  const isBegun = stored.case !== null && !typed.begun;
  const wasBegun = useRef(isBegun);
  useEffect(() => {
    if (isBegun && !wasBegun.current) {
      // The questions are gone, and the button that was pressed: what they lead to stands at the top.
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    wasBegun.current = isBegun;
  }, [isBegun]);
  const failed = record.save.is === 'failed' ? record.save.reason : null;

  useEffect(
    () => dressDocument(document, { language: speaking.language, title, appearance }),
    [speaking.language, title, appearance],
  );

  return (
    <SpeechProvider value={{ ...speaking, today }}>
      <Header onOptions={() => doors.openOptions()} title={title} settings={speaking.words.popup.settings} />
      <main ref={main} tabIndex={-1}>
        <div role="alert" class="problems">
          {(failed || trouble || setAside.length > 0) && (
            <TroublePart
              failed={failed}
              trouble={trouble}
              setAside={setAside}
              onOptions={() => doors.openOptions('data')}
            />
          )}
        </div>
        {stored.case && isBegun ? (
          <CaseView
            person={stored.case}
            stored={stored}
            office={office}
            policy={policy}
            draft={typed}
            onDraft={keepDraft}
            edit={record.edit}
            tab={tab}
            doors={doors}
          />
        ) : (
          <FirstRun
            stored={stored}
            office={office}
            managedOffice={policy.office}
            draft={typed}
            onDraft={keepDraft}
            edit={record.edit}
            tab={tab}
            doors={doors}
          />
        )}
      </main>
    </SpeechProvider>
  );
}

interface HeaderProps {
  readonly title: string;
  readonly settings: string;
  readonly onOptions: () => void;
}

function Header({ title, settings, onOptions }: HeaderProps): JSX.Element {
  return (
    <header class="bar">
      <img src="/icon/48.png" alt="" width={22} height={22} />
      <h1>{title}</h1>
      <button type="button" class="bar-button" onClick={onOptions}>
        <Icon name="settings" />
        {settings}
      </button>
    </header>
  );
}
