import type { JSX } from 'preact';
import { useSpeech } from '../shared/language';
import { later } from '../shared/later';
import { withLaterWords } from '../shared/later-words';
import type { TabPartProps } from './TabPart';

const TabPart = later(async () => withLaterWords((await import('./TabPart')).TabPart));

/** «Bu sekmede»: its heading at once, what stands on the tab as soon as the tab has answered. */
export function TabSection(props: TabPartProps): JSX.Element {
  const { words } = useSpeech();
  return (
    <section class="part tab-part" id="this-tab" aria-labelledby="this-tab-heading" tabIndex={-1}>
      <h2 id="this-tab-heading">{words.popup.tabHeading}</h2>
      <TabPart {...props} />
    </section>
  );
}
