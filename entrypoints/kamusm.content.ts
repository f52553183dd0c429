import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../components/card/card.css?inline';
import { paint } from '../components/card/paint';
import { pageLink } from '../lib/browser/page-link';
import { removeDeadCard } from '../lib/content-script/card/dead-card';
import { followPage } from '../lib/content-script/follow/follow-page';
import { checksIn } from '../lib/content-script/last-check/checks';
import { listenFirst, onceParsed } from '../lib/content-script/last-check/first-listener';
import { placeToShow } from '../lib/pages/field';
import { KAMUSM_MATCHES } from '../lib/pages/hosts';
import { readKamuSm } from '../lib/pages/kamusm';
import { place } from '../lib/pages/place';
import { placeByAddress } from '../lib/pages/place-by-address';
import { sendControlOf } from '../lib/pages/press';
import { pageTexts } from '../lib/pages/texts';

export default defineContentScript({
  matches: [...KAMUSM_MATCHES],
  allFrames: true,
  // Before any script of the page, so that the last check hears a press first.
  runAt: 'document_start',
  main() {
    if (!pageLink.isAlive()) return;
    const first = listenFirst(window);
    onceParsed(document, () => {
      if (import.meta.env.FIREFOX) removeDeadCard(document);
      const listener = followPage({
        ...pageLink,
        window,
        isTop: window === window.top,
        read: (settled, as) => readKamuSm(document, location, as ? { settled, as } : { settled }),
        address: () => placeByAddress(location),
        place: () => place(document, location),
        texts: () => pageTexts(document),
        placeToShow: (show) => placeToShow(document, show),
        mayChange: () => true,
        checks: { in: checksIn, first, pressOf: sendControlOf },
        paint,
        css,
      });
      pageLink.listen(listener);
    });
  },
});
