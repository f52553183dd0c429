import { keepBrowser } from '../both/kept-browser';
import { type Firefox, launchFirefox } from './launch';

export const kept = keepBrowser<Firefox>(launchFirefox);
