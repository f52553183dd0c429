/** @jsxImportSource ./dom */
import type { CardView } from '../../lib/messages';
import type { OverlayActs } from '../../lib/page-side/overlay';
import { Button } from './Button';
import { CardItem } from './CardItem';

/** What stands in the region: the findings, or the pill they are collapsed to. */
export function cardContent({ words, items }: CardView, collapsed: boolean, acts: OverlayActs): HTMLElement[] {
  if (collapsed) {
    return [
      <Button
        class={`open ${items[0]?.tone ?? 'info'}`}
        label={words.pill}
        name={`${words.pill}. ${words.expand}`}
        expanded="false"
        act={() => acts.collapse(false)}
      >
        <i class="mark" aria-hidden="true" />
      </Button>,
    ];
  }
  return [
    <header>
      <b>{words.region}</b>
      <Button class="quiet" label={words.collapse} expanded="true" act={() => acts.collapse(true)} />
    </header>,
    // biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers no longer take it for a list
    <ul role="list">
      {items.map((item) => (
        <CardItem item={item} copyByHand={words.copyByHand ?? ''} acts={acts} />
      ))}
    </ul>,
    <footer>
      <Button class="quiet" label={words.muteTab} act={acts.muteTab} />
    </footer>,
  ];
}
