// Follows a page of MEBBİS: needed only where there is something to show or to hear, so compiled only then.
import css from '../../components/overlay/card.css?inline';
import { paintCard } from '../../components/overlay/paint-card';
import { followPage, type Hearing, type PagePorts } from '../../lib/page-side/follow-page';
import { addressOf } from '../../lib/pages/address';
import { readMebbis } from '../../lib/pages/mebbis';
import { isSpokenOf, mayChange } from '../../lib/pages/mebbis/outlook';
import { place } from '../../lib/pages/place';
import { placeByAddress } from '../../lib/pages/place-by-address';
import { pageTexts } from '../../lib/pages/texts';

type Link = Pick<PagePorts, 'send' | 'isAlive'>;

export function follow({ send, isAlive }: Link): Hearing {
  const at = () => addressOf(document);
  const path = () => at().pathname.toLowerCase();
  return followPage({
    send,
    isAlive,
    window,
    isTop: true,
    read: (settled, as) => readMebbis(document, at(), as ? { settled, as } : { settled }),
    address: () => placeByAddress(at()),
    place: () => place(document, at()),
    texts: () => pageTexts(document),
    isWorthAsking: (facts) => isSpokenOf(facts, path()),
    mayChange: () => mayChange(path()),
    checks: null,
    paint: paintCard,
    css,
  });
}
