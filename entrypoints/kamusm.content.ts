import { defineContentScript } from 'wxt/utils/define-content-script';
import cardCss from '../components/overlay/card.css?inline';
import checksCss from '../components/overlay/checks.css?inline';
import { paintAll } from '../components/overlay/paint-all';
import { pageLink } from '../lib/browser/page-link';
import { checksIn } from '../lib/page-side/checks';
import { followPage } from '../lib/page-side/follow-page';
import { removeLeftover } from '../lib/page-side/leftover';
import { handedOver } from '../lib/pages/handover';
import { KAMUSM_MATCHES } from '../lib/pages/hosts';

export default defineContentScript({
  matches: [...KAMUSM_MATCHES],
  allFrames: true,
  runAt: 'document_end',
  main() {
    const readers = handedOver();
    if (!readers || !pageLink.isAlive()) return;
    if (import.meta.env.FIREFOX) removeLeftover(document);
    const { fieldOf, pageTexts, place, readKamuSm, sendControlOf } = readers;
    const isTop = window === window.top;
    const hearing = followPage({
      ...pageLink,
      window,
      isTop,
      read: (settled, as) => readKamuSm(document, location, as ? { settled, as } : { settled }),
      address: () => readers.placeByAddress(location),
      place: () => place(document, location),
      texts: () => pageTexts(document),
      // An unrecognised page may be one that the person has named; a frame can't be named.
      isWorthAsking: (facts) => facts !== null || isTop,
      mayChange: () => true,
      checks: { in: checksIn, pressOf: sendControlOf, fieldOf: (field) => fieldOf(document, field) },
      paint: paintAll,
      css: cardCss + checksCss,
    });
    pageLink.hear(hearing);
  },
});
