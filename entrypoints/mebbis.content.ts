import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../components/overlay/overlay.css?inline';
import { paintOverlay } from '../components/overlay/paint';
import { pageLink } from '../lib/browser/page-link';
import { followPage } from '../lib/page-side/follow-page';
import { pageTexts, place, readMebbis } from '../lib/pages';
import type { PageKind } from '../lib/pages/facts';
import { MEBBIS_MATCHES } from '../lib/pages/hosts';

/** The pages on which a rule speaks; on all others the background is left asleep. */
const SPOKEN_OF: readonly PageKind[] = [
  'mebbis-main-menu',
  'mebbis-common-screen',
  'mebbis-e-personel',
  'mebbis-assignment-record',
];
/** The module of the assignment record, whose address nobody knows: its pages may have been named by the person. */
const E_PERSONEL = /^\/eozluk\//i;

export default defineContentScript({
  matches: [...MEBBIS_MATCHES],
  runAt: 'document_end',
  main() {
    followPage({
      ...pageLink,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, location, as ? { settled, as } : { settled }),
      place: () => place(document, location),
      texts: () => pageTexts(document),
      pressOf: () => null,
      fieldOf: () => null,
      isWorthAsking: (facts) => (facts ? SPOKEN_OF.includes(facts.page) : E_PERSONEL.test(location.pathname)),
      paint: paintOverlay,
      css,
    });
  },
});
