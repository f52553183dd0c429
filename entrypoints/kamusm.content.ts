import { defineContentScript } from 'wxt/utils/define-content-script';
import cardCss from '../components/overlay/card.css?inline';
import checksCss from '../components/overlay/checks.css?inline';
import { paintAll } from '../components/overlay/paint-all';
import { pageLink } from '../lib/browser/page-link';
import { checksIn } from '../lib/page-side/checks';
import { listenFirst, onceParsed } from '../lib/page-side/first-listener';
import { followPage } from '../lib/page-side/follow-page';
import { removeLeftover } from '../lib/page-side/leftover';
import { fieldOf } from '../lib/pages/field';
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
      if (import.meta.env.FIREFOX) removeLeftover(document);
      const hearing = followPage({
        ...pageLink,
        window,
        isTop: window === window.top,
        read: (settled, as) => readKamuSm(document, location, as ? { settled, as } : { settled }),
        address: () => placeByAddress(location),
        place: () => place(document, location),
        texts: () => pageTexts(document),
        mayChange: () => true,
        checks: { in: checksIn, first, pressOf: sendControlOf, fieldOf: (field) => fieldOf(document, field) },
        paint: paintAll,
        css: cardCss + checksCss,
      });
      pageLink.hear(hearing);
    });
  },
});
