import { render } from 'preact';
import { LetterPage } from '../../components/letter/LetterPage';
import { dressDocument, SpeechProvider } from '../../components/shared/speech';
import { rememberBrowserLanguage } from '../../lib/browser/language';
import { managedValues } from '../../lib/browser/policy';
import { sessionValue } from '../../lib/browser/session';
import { browserStore } from '../../lib/browser/storage';
import { dayAt } from '../../lib/calendar/day';
import { changeSettings } from '../../lib/case/edits';
import { LETTER_DRAFT, readDraft, suggestedDraft, withRemembered } from '../../lib/letter/draft';
import { officeOf } from '../../lib/offices/offices';
import { readPolicy } from '../../lib/offices/policy';
import { languageOf } from '../../lib/vocabulary/language';
import { catalogueIn } from '../../lib/words/catalogue';
import '../../components/shared/shared.css';
import '../../components/letter/letter.css';

const root = document.getElementById('root');
if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  const [{ stored }, managed] = await Promise.all([store.load(), managedValues()]);
  // Only the worker needs it, and the page can do without.
  void rememberBrowserLanguage().catch(() => {});
  const policy = readPolicy(managed);
  const language = languageOf(policy.language ?? stored.settings.language, navigator.language);
  const catalogue = await catalogueIn(language);
  const { labels, letter } = catalogue.words;
  const office = officeOf(stored.settings, policy);
  const today = dayAt(new Date());

  const remembered = stored.settings.letter ?? null;
  const suggested = withRemembered(suggestedDraft(stored.case, office.province ?? '', today), remembered);
  const session = sessionValue(LETTER_DRAFT, (raw) => readDraft(raw, suggested));
  const first = await session.get();

  dressDocument(document, {
    language,
    title: `${letter.title} · ${labels.product}`,
    appearance: stored.settings.appearance,
  });
  render(
    <SpeechProvider value={{ ...catalogue, today }}>
      <LetterPage
        first={first}
        suggested={suggested}
        office={office}
        onDraft={(draft) => void session.set(draft)}
        remembered={remembered}
        onRemember={async (letter) => (await store.edit(changeSettings({ letter }))).ok}
      />
    </SpeechProvider>,
    root,
  );
}
