import { defineContentScript } from 'wxt/utils/define-content-script';
import { KAMUSM_MATCHES } from '../lib/pages/hosts';
export default defineContentScript({
  matches: [...KAMUSM_MATCHES],
  allFrames: true,
  runAt: 'document_end',
  main() {
    console.log('hi');
  },
});
