import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageLink } from '../../lib/browser/page-link';
import { followPage } from '../../lib/page-side/follow-page';
import { addressOf } from '../../lib/pages/address';
import type { PageKind } from '../../lib/pages/facts';
import { MEBBIS_MATCHES } from '../../lib/pages/hosts';
import { readMebbis } from '../../lib/pages/mebbis';
import type * as Showing from './showing';
import showingPart from './showing?lazy';

/** The pages on which a rule speaks; on all others the background is left asleep. */
const SPOKEN_OF: readonly PageKind[] = [
  'mebbis-main-menu',
  'mebbis-common-screen',
  'mebbis-e-personel',
  'mebbis-assignment-record',
];
/** The module of the assignment record, whose address nobody knows: its pages may have been named by the person. */
const E_PERSONEL = '/eozluk/';

export default defineContentScript({
  matches: [...MEBBIS_MATCHES],
  runAt: 'document_end',
  main() {
    const at = () => addressOf(document);
    const isIn = (folder: string) => at().pathname.toLowerCase().startsWith(folder);
    let part: typeof Showing | null = null;
    const showing = (): typeof Showing => {
      part ??= showingPart() as typeof Showing;
      return part;
    };
    followPage({
      ...pageLink,
      window,
      isTop: true,
      read: (settled, as) => readMebbis(document, at(), as ? { settled, as } : { settled }),
      address() {
        const { host, pathname } = at();
        return { host, path: pathname.slice(0, 300), heading: '' };
      },
      place: () => showing().place(document, at()),
      texts: () => showing().pageTexts(document),
      isWorthAsking: (facts) => (facts ? SPOKEN_OF.includes(facts.page) : isIn(E_PERSONEL)),
      // WebForms load anew with every step; only these few may fill themselves by script.
      mayChange: () => isIn('/index.aspx') || isIn(E_PERSONEL),
      checks: null,
      showing,
    });
  },
});
