import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { moveFocusToCard } from '../lib/browser/focus-card';
import { openOwn } from '../lib/browser/pages';
import { followPolicy, managedValues } from '../lib/browser/policy';
import { keepReminding } from '../lib/browser/reminding';
import { replyToPages } from '../lib/browser/reply-to-pages';
import { browserStore, closeStorageToPages } from '../lib/browser/storage';
import { tellPages } from '../lib/browser/tabs';
import { readPolicy } from '../lib/offices/policy';

/** A fresh install waits so long for the administrator's word that no welcome is wanted. */
const BEFORE_WELCOME = 10_000;

export default defineBackground({
  type: 'module',
  main() {
    // Listeners stand before the first await: a worker that wakes up for an event must find them.
    const store = browserStore();
    closeStorageToPages();
    replyToPages(store);
    keepReminding(store);
    moveFocusToCard();
    const lookAgain = () => void tellPages({ kind: 'look-again' });
    store.watch(lookAgain);
    followPolicy(lookAgain);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason !== 'install') return;
      if (!readPolicy(await managedValues(BEFORE_WELCOME)).hideWelcome) await openOwn('welcome');
    });
  },
});
