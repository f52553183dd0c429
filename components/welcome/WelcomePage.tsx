import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Loaded, Store } from '../../lib/case/store';
import type { FirstUseDraft } from '../../lib/first-use';
import { officeOf } from '../../lib/offices/offices';
import type { Policy } from '../../lib/offices/policy';
import { languageOf } from '../../lib/vocabulary/language';
import type { Catalogue } from '../../lib/words/catalogue';
import { SaveState } from '../options/SaveState';
import { type TestNotice, TestNotification } from '../options/TestNotification';
import { LinkButton } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { dressDocument, SpeechProvider, useCatalogue } from '../shared/speech';
import { useRecord } from '../shared/useRecord';
import { useToday } from '../shared/useToday';
import { PinPicture } from './PinPicture';
import { Questions } from './Questions';

interface WelcomePageProps {
  readonly store: Store;
  readonly first: Loaded;
  readonly policy: Policy;
  readonly browserLanguage: string;
  /** The questions as far as they are answered, shared with the popup for the session. */
  readonly draft: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
  readonly testNotification: TestNotice;
  /** What is spoken first. */
  readonly catalogue: Catalogue;
}

/** Opens once, after installing: what it does and never does, the questions, where to find it, a test. */
export function WelcomePage(props: WelcomePageProps): JSX.Element {
  const { store, first, policy, browserLanguage } = props;
  const { loaded, save, edit } = useRecord(store, first);
  const { stored } = loaded ?? first;
  const today = useToday();
  const { appearance } = stored.settings;
  const wanted = languageOf(policy.language ?? stored.settings.language, browserLanguage);
  const { words, language } = useCatalogue(wanted, props.catalogue);
  const say = words.welcome;
  const title = `${say.title} · ${words.labels.product}`;

  useEffect(() => dressDocument(document, { language, title, appearance }), [language, title, appearance]);

  return (
    <SpeechProvider value={{ words, language, today }}>
      <div class="welcome">
        <header>
          <p class="brand">
            <img src="/icon/48.png" alt="" width={24} height={24} />
            {words.labels.product}
          </p>
          <h1>{say.headline}</h1>
          <p class="lead">{say.lead}</p>
        </header>
        <main>
          <div class="pair">
            <Lines kind="does" {...say.does} />
            <Lines kind="never" {...say.never} />
          </div>
          <section class="welcome-part" aria-labelledby="questions">
            <h2 id="questions">{say.questions.title}</h2>
            <Questions
              stored={stored}
              edit={edit}
              office={officeOf(stored.settings, policy)}
              managedOffice={policy.office}
              draft={props.draft}
              onDraft={props.onDraft}
            />
          </section>
          <section class="welcome-part" aria-labelledby="find">
            <h2 id="find">{say.pin.title}</h2>
            <p class="hint">{say.pin.lead}</p>
            <div class="pair">
              {(['chrome', 'firefox'] as const).map((browser) => (
                <div key={browser} class="panel">
                  <h3>{say.pin[browser].title}</h3>
                  <PinPicture browser={browser} says={say.pin[browser].picture} />
                  <ol class="numbered">
                    {say.pin[browser].steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                </div>
              ))}
            </div>
            <p class="hint">{say.pin.shortcut}</p>
          </section>
          <section class="welcome-part" aria-labelledby="test">
            <h2 id="test">{say.test}</h2>
            <TestNotification test={props.testNotification} />
          </section>
          <section class="welcome-part" aria-labelledby="ready">
            <h2 id="ready">{say.ready.title}</h2>
            <p>{say.ready.lead}</p>
            <div class="button-row">
              <LinkButton href="popup.html">{say.ready.popup}</LinkButton>
              <LinkButton href="options.html" icon="settings">
                {say.ready.options}
              </LinkButton>
            </div>
          </section>
        </main>
        <SaveState save={save} />
      </div>
    </SpeechProvider>
  );
}

interface LinesProps {
  readonly kind: 'does' | 'never';
  readonly title: string;
  readonly lines: readonly string[];
}

const Lines = ({ kind, title, lines }: LinesProps): JSX.Element => (
  <section class="panel" aria-labelledby={kind}>
    <h2 id={kind}>{title}</h2>
    <ul class="lines" data-kind={kind}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name={kind === 'does' ? 'check' : 'cross'} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  </section>
);
