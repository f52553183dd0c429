import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../components/overlay/overlay.css?inline';
import { paintOverlay } from '../components/overlay/paint';
import { pageLink } from '../lib/browser/page-link';
import { followPage } from '../lib/page-side/follow-page';
import { handedOver } from '../lib/pages/handover';
import { KAMUSM_MATCHES } from '../lib/pages/hosts';

export default defineContentScript({
  matches: [...KAMUSM_MATCHES],
  allFrames: true,
  runAt: 'document_end',
  main() {
    const readers = handedOver();
    if (!readers) return;
    const { fieldOf, pageTexts, place, readKamuSm, sendControlOf } = readers;
    const isTop = window === window.top;
    followPage({
      ...pageLink,
      window,
      isTop,
      read: (settled, as) => readKamuSm(document, location, as ? { settled, as } : { settled }),
      place: () => place(document, location),
      texts: () => pageTexts(document),
      pressOf: sendControlOf,
      fieldOf: (field) => fieldOf(document, field),
      // An unrecognised page may be one that the person has named; a frame can't be named.
      isWorthAsking: (facts) => facts !== null || isTop,
      paint: paintOverlay,
      css,
    });
  },
});
