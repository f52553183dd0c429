import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { managedValues } from '../../lib/browser/policy';
import { sessionValue } from '../../lib/browser/session';
import { browserStore } from '../../lib/browser/store';
import { wakeWorker } from '../../lib/browser/wake-worker';
import { readFirstUseDraft } from '../../lib/first-use';
import { languageOf } from '../../lib/words/language';
import { popupDoors } from './doors';
import { loadPolicy } from './load-policy';
import { loadWords } from './load-words';

const draft = sessionValue('first-use', readFirstUseDraft);

const root = document.getElementById('root');
if (root) void show(root);

/** Paints from the storage alone: neither the worker nor the tab is waited for. */
async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  const [first, managed, typed] = await Promise.all([store.load(), managedValues(), draft.get()]);
  const policy = await loadPolicy(managed);
  const language = languageOf(policy.language ?? first.stored.settings.language, navigator.language);
  const words = await loadWords(language);
  const doors = popupDoors(store, (next) => void draft.set(next));
  render(
    <Popup
      store={store}
      first={first}
      draft={typed}
      policy={policy}
      words={{ words, language }}
      browserLanguage={navigator.language}
      doors={doors}
    />,
    root,
  );
  wakeWorker();
}
