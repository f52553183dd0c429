import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { managedValues } from '../../lib/browser/policy';
import { browserStore } from '../../lib/browser/store';
import { wakeWorker } from '../../lib/browser/wake-worker';
import { languageOf } from '../../lib/words/language';
import { popupDoors } from './doors';
import { laterStyles } from './later-styles';
import { loadPolicy } from './load-policy';
import { loadWords } from './load-words';

const root = document.getElementById('root');
if (root) void show(root);

const readDraft = async () => (await import('./first-use-draft')).firstUseDraft.get();

/** Paints from the storage alone: neither the worker nor the tab is waited for. */
async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  const styles = laterStyles(document);
  const [first, managed] = await Promise.all([store.load(), managedValues()]);
  const policy = await loadPolicy(managed);
  const language = languageOf(policy.language ?? first.stored.settings.language, navigator.language);
  const words = await loadWords(language);
  // The form of the first use needs more than the rest.
  const draft = first.stored.case ? null : (await Promise.all([readDraft(), styles]))[0];
  render(
    <Popup
      store={store}
      first={first}
      draft={draft}
      policy={policy}
      words={{ words, language }}
      browserLanguage={navigator.language}
      doors={popupDoors(store)}
    />,
    root,
  );
  wakeWorker();
}
