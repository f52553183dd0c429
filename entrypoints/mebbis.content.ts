import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../components/overlay/card.css?inline';
import { paintCard } from '../components/overlay/paint-card';
import { pageLink } from '../lib/browser/page-link';
import { followPage } from '../lib/page-side/follow-page';
import { removeLeftover } from '../lib/page-side/leftover';
import { MEBBIS_SCRIPT_MATCHES } from '../lib/pages/hosts';
import { mayChange, readMebbis } from '../lib/pages/mebbis';
import { place } from '../lib/pages/place';
import { placeByAddress } from '../lib/pages/place-by-address';
import { pageTexts } from '../lib/pages/texts';

export default defineContentScript({
  matches: [...MEBBIS_SCRIPT_MATCHES],
  runAt: 'document_end',
  main() {
    if (!pageLink.isAlive()) return;
    if (import.meta.env.FIREFOX) removeLeftover(document);
    const hearing = followPage({
      ...pageLink,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, location, as ? { settled, as } : { settled }),
      address: () => placeByAddress(location),
      place: () => place(document, location),
      texts: () => pageTexts(document),
      mayChange: () => mayChange(location),
      checks: null,
      paint: paintCard,
      css,
    });
    pageLink.hear(hearing);
  },
});
