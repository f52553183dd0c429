import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { firstUseDraft } from '../../lib/browser/first-use-draft';
import { managedValues } from '../../lib/browser/policy';
import { browserStore } from '../../lib/browser/storage';
import { wakeWorker } from '../../lib/browser/wake-worker';
import { readPolicy } from '../../lib/offices/policy';
import { languageOf } from '../../lib/vocabulary/language';
import { catalogueIn } from '../../lib/words/catalogue';
import { isInTab, popupDoors } from './doors';

const root = document.getElementById('root');
if (root) void show(root);

/** Paints from the storage alone: neither the worker nor the tab is waited for. */
async function show(root: HTMLElement): Promise<void> {
  const store = browserStore();
  const [first, managed, draft, isTab] = await Promise.all([
    store.load(),
    managedValues(),
    firstUseDraft.get(),
    isInTab(),
  ]);
  const policy = readPolicy(managed);
  const language = languageOf(policy.language ?? first.stored.settings.language, navigator.language);
  render(
    <Popup
      store={store}
      first={first}
      draft={draft}
      policy={policy}
      catalogue={await catalogueIn(language)}
      browserLanguage={navigator.language}
      doors={popupDoors(store, isTab, policy)}
    />,
    root,
  );
  wakeWorker();
}
