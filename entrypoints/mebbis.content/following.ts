// Follows a page of MEBBİS: needed only where there is something to show or to hear, so compiled only then.
import css from '../../components/overlay/card.css?inline';
import { paintCard } from '../../components/overlay/paint-card';
import type { Asked, Send } from '../../lib/page-side/ask';
import { followPage, type Hearing } from '../../lib/page-side/follow-page';
import { addressOf } from '../../lib/pages/address';
import { readMebbis } from '../../lib/pages/mebbis';
import { place } from '../../lib/pages/place';
import { pageTexts } from '../../lib/pages/texts';
import { isSpokenOf, mayChange } from './spoken-of';

interface Link {
  readonly send: Send;
  isAlive(): boolean;
}

export function follow({ send, isAlive }: Link, asked: Asked): Hearing {
  const at = () => addressOf(document);
  return followPage(
    {
      send,
      isAlive,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, at(), as ? { settled, as } : { settled }),
      address() {
        const { host, pathname } = at();
        return { host, path: pathname.slice(0, 300), heading: '' };
      },
      place: () => place(document, at()),
      texts: () => pageTexts(document),
      isWorthAsking: (facts) => isSpokenOf(facts, at().pathname),
      mayChange: () => mayChange(at().pathname),
      checks: null,
      paint: paintCard,
      css,
    },
    asked,
  );
}
