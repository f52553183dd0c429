import type { OverlayActs, OverlayState } from '../../lib/content-script/card/overlay';
import type { CardView } from '../../lib/messages';
import { Button } from './Button';
import { Head } from './Head';
import { ItemList } from './ItemList';
import { NoteLine } from './NoteLine';

interface Props extends Pick<OverlayState, 'collapsed' | 'corner' | 'note'> {
  readonly card: CardView;
  readonly acts: OverlayActs;
}

/** The region at the page's edge: the findings, or the pill they are collapsed to. */
export function Card({ card, note, collapsed, corner, acts }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) acts.escape();
  };
  return (
    <section
      class={`place ${corner.side} ${corner.edge} ${collapsed ? 'pill' : 'card'}`}
      aria-label={card.words.region}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {collapsed ? <Pill card={card} acts={acts} /> : <Findings card={card} note={note} corner={corner} acts={acts} />}
    </section>
  );
}

interface PartProps {
  readonly card: CardView;
  readonly acts: OverlayActs;
}

const Pill = ({ card: { words, items }, acts }: PartProps) => (
  <Button
    class={`open ${items[0]?.tone ?? 'info'}`}
    label={words.pill}
    name={`${words.pill}. ${words.expand}`}
    expanded={false}
    act={() => acts.collapse(false)}
  >
    <i class="mark" aria-hidden="true" />
  </Button>
);

const Findings = ({ card, note, corner, acts }: PartProps & Pick<Props, 'note' | 'corner'>) => (
  <>
    <Head name={card.words.region} move={card.words.move} corner={corner} acts={acts}>
      <Button class="quiet" label={card.words.collapse} expanded act={() => acts.collapse(true)} />
    </Head>
    <ItemList card={card} acts={acts} />
    {note && <NoteLine note={note} acts={acts} />}
    <footer>
      <Button class="quiet" label={card.words.muteTab} act={acts.muteTab} />
    </footer>
  </>
);
