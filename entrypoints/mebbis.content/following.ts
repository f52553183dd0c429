// Follows a page of MEBBİS: needed only where there is something to show or to hear, so compiled only then.
import css from '../../components/overlay/card.css?inline';
import { paintCard } from '../../components/overlay/paint-card';
import type { FirstAnswer } from '../../lib/page-side/ask';
import { followPage, type Hearing, type PagePorts } from '../../lib/page-side/follow-page';
import { addressOf } from '../../lib/pages/address';
import { readMebbis } from '../../lib/pages/mebbis';
import { place, placeByAddress } from '../../lib/pages/place';
import { pageTexts } from '../../lib/pages/texts';
import { isSpokenOf, mayChange } from './spoken-of';

type Link = Pick<PagePorts, 'send' | 'isAlive'>;

export function follow({ send, isAlive }: Link, first: FirstAnswer): Hearing {
  const at = () => addressOf(document);
  return followPage(
    {
      send,
      isAlive,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, at(), as ? { settled, as } : { settled }),
      address: () => placeByAddress(at()),
      place: () => place(document, at()),
      texts: () => pageTexts(document),
      isWorthAsking: (facts) => isSpokenOf(facts, at().pathname),
      mayChange: () => mayChange(at().pathname),
      checks: null,
      paint: paintCard,
      css,
    },
    first,
  );
}
