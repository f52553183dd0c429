import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../components/overlay/card.css?inline';
import { paintCard } from '../components/overlay/paint-card';
import { pageLink } from '../lib/browser/page-link';
import { followPage } from '../lib/page-side/follow-page';

import type { PageKind } from '../lib/pages/facts';
import { MEBBIS_MATCHES } from '../lib/pages/hosts';
import { readMebbis } from '../lib/pages/mebbis';
import { place } from '../lib/pages/place';
import { pageTexts } from '../lib/pages/texts';

/** The pages on which a rule speaks; on all others the background is left asleep. */
const SPOKEN_OF: readonly PageKind[] = [
  'mebbis-main-menu',
  'mebbis-common-screen',
  'mebbis-e-personel',
  'mebbis-assignment-record',
];
/** The module of the assignment record, whose address nobody knows: its pages may have been named by the person. */
const E_PERSONEL = /^\/eozluk\//i;

/** WebForms load anew with every step; only these few may fill themselves by script. */
const CHANGING = /^\/(?:index\.aspx|eozluk\/)/i;

export default defineContentScript({
  matches: [...MEBBIS_MATCHES],
  runAt: 'document_end',
  main() {
    followPage({
      ...pageLink,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, location, as ? { settled, as } : { settled }),
      address: () => ({ host: location.host, path: location.pathname.slice(0, 300), heading: '' }),
      place: () => place(document, location),
      texts: () => pageTexts(document),
      isWorthAsking: (facts) => (facts ? SPOKEN_OF.includes(facts.page) : E_PERSONEL.test(location.pathname)),
      mayChange: () => CHANGING.test(location.pathname),
      checks: null,
      paint: paintCard,
      css: () => css,
    });
  },
});
