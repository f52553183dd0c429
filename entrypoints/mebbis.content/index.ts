import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageLink } from '../../lib/browser/page-link';
import { askFirst } from '../../lib/page-side/ask-first';
import { removeLeftover } from '../../lib/page-side/leftover';
import { addressOf } from '../../lib/pages/address';
import { MEBBIS_MATCHES } from '../../lib/pages/hosts';
import { readMebbis } from '../../lib/pages/mebbis';
import { placeByAddress } from '../../lib/pages/place';
import type * as Following from './following';
import following from './following?lazy';
import { isFollowed, isSpokenOf } from './spoken-of';

export default defineContentScript({
  matches: [...MEBBIS_MATCHES],
  runAt: 'document_end',
  main() {
    if (!pageLink.isAlive()) return;
    if (import.meta.env.FIREFOX) removeLeftover(document);
    const at = addressOf(document);
    const place = placeByAddress(at);
    const facts = readMebbis(document, at, { settled: false });
    askFirst({
      facts: isSpokenOf(facts, place.path) ? facts : null,
      mayChange: isFollowed(facts, place.path),
      place,
      send: pageLink.send,
      hear: pageLink.hear,
      follow: (first) => (following() as typeof Following).follow(pageLink, first),
    });
  },
});
