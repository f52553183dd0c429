import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageLink } from '../../lib/browser/page-link';
import { askFirst } from '../../lib/page-side/ask-first';
import { addressOf } from '../../lib/pages/address';
import { MEBBIS_MATCHES } from '../../lib/pages/hosts';
import { readMebbis } from '../../lib/pages/mebbis';
import type * as Following from './following';
import following from './following?lazy';
import { isSpokenOf, mayChange } from './spoken-of';

export default defineContentScript({
  matches: [...MEBBIS_MATCHES],
  runAt: 'document_end',
  main() {
    const at = addressOf(document);
    const path = at.pathname.slice(0, 300);
    const facts = readMebbis(document, at, { settled: false });
    askFirst({
      facts: isSpokenOf(facts, path) ? facts : null,
      mayChange: mayChange(path),
      place: { host: at.host, path, heading: '' },
      send: pageLink.send,
      hear: pageLink.hear,
      follow: (asked) => (following() as typeof Following).follow(pageLink, asked),
    });
  },
});
