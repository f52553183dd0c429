import { defineContentScript } from 'wxt/utils/define-content-script';
import { fieldOf, pageTexts, place, placeByAddress, readKamuSm, sendControlOf } from '../lib/pages';
import { handOver } from '../lib/pages/handover';
import { KAMUSM_MATCHES } from '../lib/pages/hosts';

// Runs before kamusm.content.ts, which asks for the readers.
export default defineContentScript({
  matches: [...KAMUSM_MATCHES],
  allFrames: true,
  runAt: 'document_end',
  main() {
    handOver({ fieldOf, pageTexts, place, placeByAddress, readKamuSm, sendControlOf });
  },
});
