import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { rememberBrowserLanguage } from '../../lib/browser/language';
import { managedValues } from '../../lib/browser/policy';
import { sessionValue } from '../../lib/browser/session';
import { browserStore } from '../../lib/browser/store';
import { testNotification } from '../../lib/browser/test-notification';
import { readFirstUseDraft } from '../../lib/first-use';
import { readPolicy } from '../../lib/offices/policy';
import '../../components/shared/shared.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';

const root = document.getElementById('root');
if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  // The popup's key: who begins there goes on here.
  const session = sessionValue('first-use', readFirstUseDraft);
  const [first, managed, draft] = await Promise.all([store.load(), managedValues(), session.get()]);
  // Only the worker needs it, and the page can do without.
  void rememberBrowserLanguage().catch(() => {});
  render(
    <WelcomePage
      store={store}
      first={first}
      policy={readPolicy(managed)}
      browserLanguage={navigator.language}
      testNotification={testNotification}
      draft={draft}
      onDraft={(next) => void session.set(next)}
    />,
    root,
  );
}
