import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { firstUseDraft } from '../../lib/browser/first-use-draft';
import { rememberBrowserLanguage } from '../../lib/browser/language';
import { testNotification } from '../../lib/browser/notifications';
import { managedValues } from '../../lib/browser/policy';
import { browserStore } from '../../lib/browser/storage';
import { readPolicy } from '../../lib/offices/policy';
import { languageOf } from '../../lib/vocabulary/language';
import { catalogueIn } from '../../lib/words/catalogue';
import '../../components/shared/shared.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';

const root = document.getElementById('root');
if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  const [first, managed, draft] = await Promise.all([store.load(), managedValues(), firstUseDraft.get()]);
  // Only the worker needs it, and the page can do without.
  void rememberBrowserLanguage().catch(() => {});
  const policy = readPolicy(managed);
  const language = languageOf(policy.language ?? first.stored.settings.language, navigator.language);
  render(
    <WelcomePage
      store={store}
      first={first}
      policy={policy}
      catalogue={await catalogueIn(language)}
      browserLanguage={navigator.language}
      testNotification={testNotification}
      draft={draft}
      onDraft={(next) => void firstUseDraft.set(next)}
    />,
    root,
  );
}
