import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageLink } from '../../lib/browser/page-link';
import { glance } from '../../lib/page-side/glance';
import { removeLeftover } from '../../lib/page-side/leftover';
import { prop } from '../../lib/pages/dom';
import { MEBBIS_MATCHES } from '../../lib/pages/hosts';
import { outlookOf } from '../../lib/pages/mebbis/outlook';
import type * as Following from './following';
import following from './following?lazy';

// What stands here at once, and all it imports, is compiled and kept in every page of MEBBİS: the rest is held by `following`.
export default defineContentScript({
  matches: [...MEBBIS_MATCHES],
  runAt: 'document_end',
  main() {
    if (!pageLink.isAlive()) return;
    if (import.meta.env.FIREFOX) removeLeftover(document);
    glance({
      // The first look at `location` would cost a page more than all else that is done here.
      outlook: outlookOf(document, prop(document, 'URL')),
      send: pageLink.send,
      hear: pageLink.hear,
      follow: () => (following() as typeof Following).follow(pageLink),
    });
  },
});
