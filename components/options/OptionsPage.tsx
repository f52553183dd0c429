import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { governedSettings } from '../../lib/case/governed';
import type { Stored } from '../../lib/case/schema';
import type { Loaded, Store } from '../../lib/case/store';
import type { Office } from '../../lib/offices/office';
import { officeOf } from '../../lib/offices/offices';
import type { Policy } from '../../lib/offices/policy';
import { type Language, languageOf } from '../../lib/vocabulary/language';
import type { Catalogue } from '../../lib/words/catalogue';
import { optionsIn } from '../../lib/words/options';
import { Notice } from '../shared/Notice';
import { dressDocument, SpeechProvider, useCatalogue } from '../shared/speech';
import { useRecord } from '../shared/useRecord';
import { useToday } from '../shared/useToday';
import { AboutSection } from './AboutSection';
import { ArticlesSection } from './ArticlesSection';
import { DataSection } from './DataSection';
import { FindingsSection } from './FindingsSection';
import { LetterSection } from './LetterSection';
import { LooksSection } from './LooksSection';
import { Nav } from './Nav';
import { OfficeSection } from './OfficeSection';
import { RecordSection } from './RecordSection';
import { RemindersSection } from './RemindersSection';
import { SaveState } from './SaveState';
import type { TestNotice } from './TestNotification';

/** What the page needs of the browser. */
export interface OptionsServices {
  readonly version: string;
  readonly browserLanguage: string;
  readonly testNotification: TestNotice;
  readonly calendarFile: (stored: Stored, office: Office, language: Language) => Promise<string | null>;
  readonly clearOutsideRecord: () => Promise<void>;
}

interface OptionsPageProps {
  readonly store: Store;
  readonly first: Loaded;
  readonly policy: Policy;
  /** What is spoken first. */
  readonly catalogue: Catalogue;
  readonly services: OptionsServices;
}

/** «Ayarlar»: everything that can be set and taken along, in sections with a side nav. */
export function OptionsPage({ store, first, policy, catalogue, services }: OptionsPageProps): JSX.Element {
  const { loaded, save, edit } = useRecord(store, first);
  const { stored, setAside, trouble } = loaded ?? first;
  const today = useToday();
  // What holds; each section shows and changes what is stored.
  const settings = governedSettings(stored.settings, policy);
  const { appearance } = settings;
  const { words, language } = useCatalogue(languageOf(settings.language, services.browserLanguage), catalogue);
  const say = optionsIn(language);
  const office = officeOf(stored.settings, policy);
  const title = `${say.title} · ${words.labels.product}`;

  useEffect(() => dressDocument(document, { language, title, appearance }), [language, title, appearance]);
  useEffect(showAnchor, []);

  const record = { stored, edit };
  return (
    <SpeechProvider value={{ words, language, today }}>
      <a class="skip" href="#content">
        {say.skip}
      </a>
      <div class="settings">
        <header>
          <h1>{say.title}</h1>
          <span class="product">{words.labels.product}</span>
        </header>
        <div role="alert" class="wide">
          {trouble !== null && (
            <Notice tone="rejected" still>
              {say.trouble[trouble]}
            </Notice>
          )}
        </div>
        <Nav />
        <main id="content" tabIndex={-1}>
          <RecordSection {...record} office={office} />
          <RemindersSection {...record} managed={policy.reminders ?? {}} testNotification={services.testNotification} />
          <OfficeSection {...record} office={office} policy={policy} />
          <FindingsSection {...record} office={office} />
          <LooksSection {...record} managedLanguage={policy.language ?? null} />
          <LetterSection />
          <DataSection
            {...record}
            setAside={setAside}
            dropSetAside={(which) => store.dropSetAside(which)}
            calendarFile={() => services.calendarFile({ ...stored, settings }, office, language)}
            clearOutsideRecord={services.clearOutsideRecord}
          />
          <ArticlesSection />
          <AboutSection version={services.version} />
        </main>
        <SaveState save={save} />
      </div>
    </SpeechProvider>
  );
}

/** The browser looks for `#data` before this page has drawn it. */
function showAnchor(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
}
