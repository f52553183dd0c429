import { describe } from 'vitest';
import { cardJourneys } from '../both/card';
import { keepBrowser } from '../both/kept-browser';
import { popupJourneys } from '../both/popup';
import { hands } from '../harness/card';
import { launchWithoutNativeBrowser } from '../harness/without-native-browser';

const kept = keepBrowser(launchWithoutNativeBrowser);

describe('the card in a Chromium without a `browser` of its own', () => cardJourneys(kept, hands));
describe('the popup in a Chromium without a `browser` of its own', () => popupJourneys(kept));
