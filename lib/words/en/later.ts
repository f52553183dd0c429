import type { LaterWords } from '../index';
import { articles } from './articles';
import { findings } from './findings';
import { popupLater } from './popup-later';
import { shared } from './shared';

/** What the popup says only when it is opened or asked. */
export const later: LaterWords = { articles, findings, popupLater, shared };
