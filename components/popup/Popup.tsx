import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Loaded, Store } from '../../lib/case/store';
import type { FirstUseDraft } from '../../lib/first-use';
import { officeOf } from '../../lib/offices/offices';
import type { Policy } from '../../lib/offices/policy';
import type { CommonWords } from '../../lib/words/index';
import { type Language, languageOf } from '../../lib/words/language';
import { Icon } from '../shared/Icon';
import { dressDocument, SpeechProvider } from '../shared/language';
import { later } from '../shared/later';
import { withLaterWords } from '../shared/later-words';
import { useRecord } from '../shared/useRecord';
import { useToday } from '../shared/useToday';
import { CaseView } from './CaseView';
import type { PopupDoors } from './popup-doors';
import { useTab } from './use-tab';
import { useWords } from './use-words';

const TroublePart = later(async () => withLaterWords((await import('./TroublePart')).TroublePart));
const FirstRun = later(async () => withLaterWords((await import('./FirstRun')).FirstRun));

interface PopupProps {
  readonly store: Store;
  /** What was read before the first paint. */
  readonly first: Loaded;
  /** What was typed into the first-use form before; null where there is a case. */
  readonly draft: FirstUseDraft | null;
  readonly policy: Policy;
  /** The catalogue of the language to speak, loaded before the first paint. */
  readonly words: { readonly words: CommonWords; readonly language: Language };
  readonly browserLanguage: string;
  readonly doors: PopupDoors;
}

/** The whole popup; also shown as a page in a tab. */
export function Popup({
  store,
  first,
  draft,
  policy,
  words: firstWords,
  browserLanguage,
  doors,
}: PopupProps): JSX.Element {
  const record = useRecord(store, first);
  const { stored, setAside, trouble } = record.loaded ?? first;
  const language = languageOf(policy.language ?? stored.settings.language, browserLanguage);
  const speaking = useWords(language, firstWords, doors.loadWords);
  const today = useToday();
  const office = officeOf(stored.settings, policy);
  const tab = useTab(doors, stored);
  const { appearance } = stored.settings;
  const { words } = speaking;
  const title = words.shared.product;
  const failed = record.save.is === 'failed' ? record.save.reason : null;

  useEffect(
    () => dressDocument(document, { language: speaking.language, title, appearance }),
    [speaking.language, title, appearance],
  );

  return (
    <SpeechProvider value={{ words, language: speaking.language, today }}>
      <Header onOptions={() => doors.openOptions()} title={title} settings={words.popup.settings} />
      <main>
        <div role="alert" class="told">
          {(failed || trouble || setAside.length > 0) && (
            <TroublePart
              failed={failed}
              trouble={trouble}
              setAside={setAside}
              onOptions={() => doors.openOptions('data')}
            />
          )}
        </div>
        {stored.case ? (
          <CaseView
            person={stored.case}
            stored={stored}
            office={office}
            policy={policy}
            edit={record.edit}
            tab={tab}
            doors={doors}
          />
        ) : (
          <FirstRun
            stored={stored}
            office={office}
            managedOffice={policy.office}
            draft={draft}
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
