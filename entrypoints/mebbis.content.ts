import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../components/card/card.css?inline';
import { paint } from '../components/card/paint';
import { pageLink } from '../lib/browser/page-link';
import { removeDeadCard } from '../lib/content-script/card/dead-card';
import { followPage } from '../lib/content-script/follow/follow-page';
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
    if (import.meta.env.FIREFOX) removeDeadCard(document);
    const listener = followPage({
      ...pageLink,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, location, as ? { settled, as } : { settled }),
      address: () => placeByAddress(location),
      place: () => place(document, location),
      texts: () => pageTexts(document),
      placeToShow: () => null,
      mayChange: () => mayChange(location),
      checks: null,
      paint,
      css,
    });
    pageLink.listen(listener);
  },
});
