import { keepBrowser } from '../both/kept-browser';
import { launch } from '../harness/launch';

export const kept = keepBrowser(launch);
