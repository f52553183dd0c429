import type { CardView } from '../../lib/messages';
import type { Corner, OverlayActs } from '../../lib/page-side/overlay';
import { CardItem } from './CardItem';
import { keepFocus, keepInside, onPress } from './own-events';

interface Props {
  readonly card: CardView;
  readonly collapsed: boolean;
  readonly corner: Corner;
  readonly acts: OverlayActs;
}

/** The card with its findings, or the pill it is collapsed to. */
export function Card({ card, collapsed, corner, acts }: Props) {
  const { words, items } = card;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing && !collapsed) acts.escape();
  };
  const gravest = items[0]?.tone ?? 'info';
  return (
    <section
      class={`place ${corner.side} ${corner.edge} ${collapsed ? 'pill' : 'card'}`}
      aria-label={words.region}
      tabIndex={-1}
      {...keepInside}
      onKeyDown={onKeyDown}
    >
      {collapsed ? (
        <button
          type="button"
          class={`open ${gravest}`}
          aria-expanded="false"
          aria-label={`${words.pill}. ${words.expand}`}
          onMouseDown={keepFocus}
          onClick={onPress(() => acts.collapse(false))}
        >
          <i class="mark" aria-hidden="true" />
          {words.pill}
        </button>
      ) : (
        <>
          <header>
            <b>{words.region}</b>
            <button
              type="button"
              class="quiet"
              aria-expanded="true"
              onMouseDown={keepFocus}
              onClick={onPress(() => acts.collapse(true))}
            >
              {words.collapse}
            </button>
          </header>
          {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers no longer take it for a list */}
          <ul role="list">
            {items.map((item) => (
              <CardItem key={item.id} item={item} copyByHand={words.copyByHand ?? ''} acts={acts} />
            ))}
          </ul>
          <footer>
            <button type="button" class="quiet" onMouseDown={keepFocus} onClick={onPress(acts.muteTab)}>
              {words.muteTab}
            </button>
          </footer>
        </>
      )}
    </section>
  );
}
